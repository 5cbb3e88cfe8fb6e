package org.entraidants.forum;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entraidants.harness.TestServer;
import org.entraidants.harness.Visitor;

/** The form of a new topic, as a browser without JavaScript sends it. */
public final class TopicForm {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String CUT = "coupez-ici";

    private final String path;
    private final String token;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /**
     * Opens the form.
     *
     * @param kind its word in the address
     * @param form what makes it one, however often it is sent
     */
    public TopicForm(TestServer server, String address, String kind, UUID form) {
        path = "/forum/nouveau/" + kind;
        token = Visitor.of(server).signedInToken(address);
        var state = STATE.matcher(of(server).get(path).body());
        field("jakarta.faces.ViewState", state.find() ? state.group(1) : "");
        field("ask", "ask");
        field("form", form.toString());
        field("files-form", "1");
        field("operator", "0");
    }

    private Visitor of(TestServer server) {
        return Visitor.of(server).with("Authorization", "Bearer " + token);
    }

    public TopicForm field(String name, String value) {
        body.writeBytes(
                ("--" + CUT + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Presses a button, on a node. */
    public HttpResponse<String> press(String button, TestServer server) {
        return of(server)
                .upload(path, body.toString(StandardCharsets.UTF_8) + part(button) + "--" + CUT + "--\r\n", CUT);
    }

    private static String part(String button) {
        return "--" + CUT + "\r\nContent-Disposition: form-data; name=\"" + button + "\"\r\n\r\n\r\n";
    }

    /** The address where an answer leads, without site and server. */
    public static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
