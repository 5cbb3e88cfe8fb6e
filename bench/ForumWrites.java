import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Writes posts: {@code java ForumWrites site token topic seconds} sends thirty a second whatever their answers take, each
 * into the next of the topics before that one; and once a second writes into that topic itself, which an anonymous reader
 * then asks for until the post is there. Prints posts a second, their median and worst milliseconds, and the worst
 * milliseconds from the answer to the post until the reader saw it.
 */
class ForumWrites {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int A_SECOND = 30;
    private static final int TOPICS = 200;

    private static String site;
    private static String token;

    public static void main(String[] args) throws Exception {
        site = args[0];
        token = args[1];
        long topic = Long.parseLong(args[2]);
        int seconds = Integer.parseInt(args[3]);
        var threads = Executors.newScheduledThreadPool(16);
        var written = new ArrayList<Future<Long>>();
        var seen = new ArrayList<Future<Long>>();
        long began = System.nanoTime();
        for (int i = 0; i < A_SECOND * seconds; i++) {
            int which = i;
            long delay = which * 1000L / A_SECOND;
            written.add(threads.schedule(() -> write(topic - 1 - which % TOPICS, which), delay, TimeUnit.MILLISECONDS));
            if (i % A_SECOND == 0) {
                seen.add(threads.schedule(() -> writeAndSee(topic, which), delay, TimeUnit.MILLISECONDS));
            }
        }
        List<Long> times = sorted(written);
        double rate = (times.size() + seen.size()) * 1e9 / (System.nanoTime() - began);
        List<Long> delays = sorted(seen);
        System.out.printf(
                "%.1f %d %d %d%n",
                rate, times.get(times.size() / 2), times.get(times.size() - 1), delays.get(delays.size() - 1));
        System.exit(0);
    }

    private static List<Long> sorted(List<Future<Long>> answers) throws Exception {
        var times = new ArrayList<Long>();
        for (Future<Long> answer : answers) {
            times.add(answer.get());
        }
        times.sort(null);
        return times;
    }

    private static long write(long topic, int which) throws Exception {
        return send(topic, "La même chose est arrivée ici ce matin. Il a suffi de **reprendre depuis l’accueil** ("
                + which + "), puis d’attendre une heure.");
    }

    private static long writeAndSee(long topic, int which) throws Exception {
        String mark = "Vu le message " + Long.toString(System.nanoTime(), 36);
        send(topic, mark);
        long began = System.nanoTime();
        while (!page(topic).contains(mark)) {
            if (System.nanoTime() - began > 10_000_000_000L) {
                throw new IllegalStateException("The post does not appear.");
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** All pages of the topic: it grows. */
    private static String page(long topic) throws Exception {
        String path = "/forum/sujets/" + topic;
        var html = new StringBuilder();
        while (path != null) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 3) {
                path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
                continue;
            }
            html.append(answer.body());
            var next = java.util.regex.Pattern.compile("rel=\"next\" href=\"([^\"]*)\"").matcher(answer.body());
            path = next.find() ? next.group(1) : null;
        }
        return html.toString();
    }

    private static long send(long topic, String body) throws Exception {
        long began = System.nanoTime();
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1/topics/" + topic + "/posts"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"" + body + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return (System.nanoTime() - began) / 1_000_000;
    }
}
