import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Signs in, in three ways: java SignIns.java site password-of-the-demonstration deed number.
 *
 * <ul>
 *   <li>{@code steady}: so many seconds, five passwords a second, whatever their answers take → sign-ins a second that
 *       were opened, their median and worst milliseconds
 *   <li>{@code crowd}: so many passwords, four at a time → sign-ins a second
 *   <li>{@code links}: so many links, asked for on the page, read on “Courrier”, opened by the button, eight at a time →
 *       sign-ins a second (asking and opening, without the reading)
 *   <li>{@code refusals}: so many wrong passwords for a known and an unknown address in turn → median milliseconds of each,
 *       and the middle half's width
 * </ul>
 */
class SignIns {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final List<String> PEOPLE = List.of("aidant", "animatrice", "referente", "admin");
    private static final Pattern MAIL = Pattern.compile("href=\"(/courrier/\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/courrier\\?[^\"]*apres=[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("/connexion/lien/[\\w-]{43}");

    private static String site;
    private static String password;

    public static void main(String[] args) throws Exception {
        site = args[0];
        password = args[1];
        int number = Integer.parseInt(args[3]);
        System.out.println(switch (args[2]) {
            case "steady" -> steady(number);
            case "crowd" -> crowd(number);
            case "links" -> links(number);
            case "refusals" -> refusals(number);
            default -> throw new IllegalArgumentException(args[2]);
        });
        System.exit(0);
    }

    private static String steady(int seconds) throws Exception {
        var threads = Executors.newScheduledThreadPool(32);
        var answers = new ArrayList<Future<Long>>();
        long began = System.nanoTime();
        for (int i = 0; i < 5 * seconds; i++) {
            int who = i;
            answers.add(threads.schedule(() -> signIn(address(who), password, 201), 200L * i, TimeUnit.MILLISECONDS));
        }
        var times = new ArrayList<Long>();
        for (Future<Long> answer : answers) {
            times.add(answer.get());
        }
        times.sort(null);
        return "%.1f %d %d".formatted(rate(times.size(), began), times.get(times.size() / 2), times.get(times.size() - 1));
    }

    private static String crowd(int number) throws Exception {
        long began = System.nanoTime();
        together(4, number, i -> () -> signIn(address(i), password, 201));
        return "%.1f".formatted(rate(number, began));
    }

    private static String links(int number) throws Exception {
        long began = System.nanoTime();
        together(8, number, i -> () -> ask(address(i)));
        long asking = System.nanoTime() - began;
        List<String> links = read(number);
        began = System.nanoTime();
        together(8, number, i -> () -> open(links.get(i)));
        long opening = System.nanoTime() - began;
        return "%.1f %.1f %.1f".formatted(number * 1e9 / (asking + opening), number * 1e9 / asking, number * 1e9 / opening);
    }

    private static String refusals(int number) throws Exception {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < number; i++) {
            // Each hash takes its memory in the order in which the one before gave it back, so that every second one is slower.
            if (i % 2 == 0) {
                known.add(refusal(address(i)));
                unknown.add(refusal("nobody" + i + "@demo.example"));
            } else {
                unknown.add(refusal("nobody" + i + "@demo.example"));
                known.add(refusal(address(i)));
            }
        }
        known.sort(null);
        unknown.sort(null);
        return "%d %d %d".formatted(
                known.get(number / 2), unknown.get(number / 2), known.get(number * 3 / 4) - known.get(number / 4));
    }

    private static long refusal(String address) throws Exception {
        return signIn(address, "not the password", 401);
    }

    private static String address(int i) {
        return PEOPLE.get(i % PEOPLE.size()) + "@demo.example";
    }

    private static double rate(int number, long began) {
        return number * 1e9 / (System.nanoTime() - began);
    }

    private interface Deed {
        Callable<?> of(int i);
    }

    private static void together(int threads, int number, Deed deed) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var all = IntStream.range(0, number).<Callable<Object>>mapToObj(i -> () -> deed.of(i).call()).toList();
        for (Future<Object> one : pool.invokeAll(all)) {
            one.get();
        }
        pool.shutdown();
    }

    /** Milliseconds until the answer. */
    private static long signIn(String address, String word, int expected) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(address, word);
        expect(expected, send("/api/v1/session", "application/json", body, Map.of()));
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static Object ask(String address) throws IOException, InterruptedException {
        return expect(302, send("/connexion", FORM, form(Map.of(
                "sign-in", "sign-in", "address", address, "password", "", "link", "link",
                "jakarta.faces.ViewState", "stateless")), Map.of()));
    }

    private static Object open(String link) throws IOException, InterruptedException {
        var answer = expect(302, send(link, FORM, form(Map.of(
                "link", "link", "go", "go", "jakarta.faces.ViewState", "stateless")), Map.of()));
        answer.headers().firstValue("Set-Cookie").orElseThrow();
        return answer;
    }

    /** The newest links on “Courrier”, once there are so many. */
    private static List<String> read(int number) throws Exception {
        var signIn = send("/api/v1/session", "application/json",
                "{\"email\":\"admin@demo.example\",\"password\":\"%s\"}".formatted(password), Map.of());
        var bearer = Map.of("Authorization", "Bearer " + signIn.body().replaceAll(".*:\"|\".*", ""));
        for (int tries = 0; tries < 120; tries++) {
            var mails = new ArrayList<String>();
            String page = "/courrier";
            while (page != null && mails.size() < number) {
                String html = get(page, bearer);
                MAIL.matcher(html).results().map(found -> found.group(1)).distinct().forEach(mails::add);
                var next = NEXT.matcher(html);
                page = next.find() ? next.group(1).replace("&amp;", "&") : null;
            }
            if (mails.size() >= number) {
                var links = new ArrayList<String>();
                var found = new TreeSet<String>();
                for (String mail : mails) {
                    var link = LINK.matcher(get(mail, bearer));
                    if (link.find() && found.add(link.group())) {
                        links.add(link.group());
                    }
                }
                if (links.size() >= number) {
                    return links;
                }
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The links do not come.");
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        headers.forEach(request::header);
        return expect(200, HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())).body();
    }

    private static HttpResponse<String> send(String path, String type, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            // The server has just closed the connection that was kept; a POST is not sent again by itself.
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
