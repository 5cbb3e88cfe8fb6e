import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Registers people for a gathering: {@code java Registrations site token gathering people} enters them as an animator
 * does, sixteen at once. Prints how many were taken, and the milliseconds that all of them took.
 */
class Registrations {
    private static final int AT_ONCE = 16;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws Exception {
        URI place = URI.create(args[0] + "/api/v1/events/" + args[2] + "/registrations");
        var taken = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        long began = System.nanoTime();
        for (int i = 1; i <= Integer.parseInt(args[3]); i++) {
            String body = "{\"name\":\"Personne %1$d\",\"email\":\"p%1$d@essai.example\"}".formatted(i);
            threads.submit(() -> {
                HttpRequest request = HttpRequest.newBuilder(place)
                        .header("Authorization", "Bearer " + args[1])
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                int status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                return status == 201 ? taken.incrementAndGet() : 0;
            });
        }
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.MINUTES);
        System.out.println(taken + " " + (System.nanoTime() - began) / 1_000_000);
    }
}
