package org.entraidants.harness;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks for the guide of a territory through the page, as a member does. */
public final class AskedGuide {
    private AskedGuide() {}

    /** The answer of the page to its button. */
    public static HttpResponse<String> post(Visitor member, String search) {
        return member.with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/imprimer",
                        "guide=guide&jakarta.faces.ViewState=stateless&begin=begin&search="
                                + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }

    /** The number of a guide of what a search finds, which is being made. */
    public static String begin(Visitor member, String search) {
        HttpResponse<String> answer = post(member, search);
        String place = answer.headers().firstValue("Location").orElse("");
        if (!place.contains("/imprimer/guides/")) {
            throw new AssertionError(answer.statusCode() + " " + place + " " + answer.body());
        }
        return place.replaceAll(".*/", "");
    }

    /** The number of a guide that is made. */
    public static String ready(Visitor member, String search) {
        String id = begin(member, search);
        try {
            Await.until("guide " + id + " is made", () -> state(member, id).equals("done"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return id;
    }

    /** The state of a guide as the API tells it. */
    public static String state(Visitor member, String id) {
        return member.get("/api/v1/guides/" + id).body().replaceAll("(?s).*\"state\":\"([a-z]+)\".*", "$1");
    }
}
