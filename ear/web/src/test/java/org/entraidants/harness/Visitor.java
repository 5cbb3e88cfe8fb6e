package org.entraidants.harness;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who asks over HTTP; follows no redirects. */
public final class Visitor {
    // As proxies do.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final String site;
    private final List<String> headers;

    private Visitor(String site, List<String> headers) {
        this.site = site;
        this.headers = headers;
    }

    /** A visitor who is not signed in. */
    public static Visitor of(TestServer server) {
        return new Visitor(server.url(""), List.of());
    }

    /** A visitor from inside the server, at its own address such as {@code http://localhost:8080}. */
    public static Visitor at(String site) {
        return new Visitor(site, List.of());
    }

    /** The same visitor with one more header in every request. */
    public Visitor with(String header, String value) {
        return new Visitor(
                site, Stream.concat(headers.stream(), Stream.of(header, value)).toList());
    }

    /** This visitor signed in through the API to a demonstration account, such as {@code aidant@demo.example}. */
    public Visitor signedInAs(String address) {
        return with("Authorization", "Bearer " + signedInToken(address));
    }

    /** The token of a new sign-in to a demonstration account. */
    public String signedInToken(String address) {
        String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(address, TestServer.DEMO_PASSWORD);
        var answer = with("Content-Type", "application/json").post("/api/v1/session", body);
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError(address + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return token.group(1);
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer to a POST. */
    public HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer to a form with a file, on a connection of its own: one may be refused before it has been read. */
    public HttpResponse<String> upload(String path, String form, String boundary) {
        var request = with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .request(path)
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), request);
    }

    /** The answer to a POST of a file. */
    public HttpResponse<String> post(String path, Path file) throws FileNotFoundException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofFile(file)));
    }

    /** The answer to a DELETE. */
    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(HTTP, request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
