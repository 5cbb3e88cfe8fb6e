package org.entraidants.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** The form with files on {@code /styles}, as a browser without JavaScript sends it. */
final class FileForm {
    private static final Pattern KEPT = Pattern.compile("name=\"keptFile\" value=\"(\\d+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String CUT = "coupez-ici";

    private final TestServer server;
    private final String token;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    FileForm(TestServer server, String address) {
        this.server = server;
        this.token = Visitor.of(server).signedInToken(address);
        field("files-form", "1");
        field("attaching", "attaching");
        var state = STATE.matcher(page(server).body());
        field("jakarta.faces.ViewState", state.find() ? state.group(1) : "");
    }

    private HttpResponse<String> page(TestServer from) {
        return Visitor.of(from).with("Authorization", "Bearer " + token).get("/styles");
    }

    FileForm field(String name, String value) {
        body.writeBytes(
                ("--" + CUT + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    FileForm file(String name, byte[] content) {
        body.writeBytes(("--" + CUT + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Sends the head and a part of the file, then breaks off. */
    void sendHalf() throws IOException {
        byte[] bytes = body.toByteArray();
        URI place = URI.create(server.url("/styles"));
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /styles HTTP/1.1\r\nHost: " + place.getAuthority() + "\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: multipart/form-data; boundary=" + CUT + "\r\nContent-Length: "
                            + (bytes.length + 1000) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
        }
    }

    HttpResponse<String> send() {
        body.writeBytes(("--" + CUT + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(server.url("/styles")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + CUT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The numbers of the files that the form of an answer holds. */
    static List<String> kept(HttpResponse<String> answer) {
        return KEPT.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
