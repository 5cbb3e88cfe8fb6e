package org.entraidants.platform.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mail to one person, said once and rendered as HTML and as text. The frame greets the person and names the network. */
public final class Letter {
    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_SUBJECT = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final String kind;
    private final Locale language;
    private final String subject;
    private final List<Element> elements = new ArrayList<>();
    private boolean confidential;
    private @Nullable URI unsubscription;
    private @Nullable String about;
    private @Nullable Invitation invitation;

    /** What a letter is made of, from top to bottom. */
    sealed interface Element {}

    record Paragraph(String text) implements Element {}

    record Button(String label, URI address) implements Element {}

    record Code(String words, URI address) implements Element {}

    record Fact(String term, String value) implements Element {}

    private Letter(String kind, Locale language, String subject) {
        this.kind = kind;
        this.language = language;
        this.subject = subject;
    }

    /**
     * Begins a letter.
     *
     * @param kind a short machine name such as {@code sign-in-link}, at most 40 characters
     * @param language French or English; every other one is French
     * @param subject one line, also the title of the letter
     */
    public static Letter of(String kind, Locale language, String subject) {
        if (kind.isEmpty() || kind.length() > LONGEST_KIND) {
            throw new IllegalArgumentException("A kind has 1 to 40 characters: " + kind);
        }
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return new Letter(kind, english ? Locale.ENGLISH : Locale.FRENCH, OneLine.of(subject, LONGEST_SUBJECT));
    }

    /** Adds a paragraph of plain text; line breaks in it are kept. */
    public Letter says(String paragraph) {
        elements.add(new Paragraph(withoutControls(paragraph)));
        return this;
    }

    /** Adds a button; the text part has the address on a line of its own. */
    public Letter offers(String label, URI address) {
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme())) {
            throw new IllegalArgumentException("A button leads to a page of the web.");
        }
        elements.add(new Button(OneLine.of(label, LONGEST_SUBJECT), address));
        return this;
    }

    /** Adds the square code of an address, for the telephone of somebody else; the text part has the address. */
    public Letter shows(String words, URI address) {
        elements.add(new Code(OneLine.of(words, LONGEST_SUBJECT), address));
        return this;
    }

    /** Adds a line of facts: a date, a place… */
    public Letter states(String term, String value) {
        elements.add(new Fact(OneLine.of(term, LONGEST_SUBJECT), withoutControls(value)));
        return this;
    }

    /** Says that the letter holds a link that acts in the name of who receives it: nobody else may read it. */
    public Letter confidential() {
        confidential = true;
        return this;
    }

    /**
     * Tells mail programs where such mails are ended (RFC 2369), with one click where the address is https (RFC 8058).
     *
     * @param address of a page that ends them when {@code List-Unsubscribe=One-Click} is posted to it, by nobody in
     *     particular, and changes nothing when it is merely opened
     */
    public Letter unsubscribedAt(URI address) {
        unsubscription = address;
        return this;
    }

    /**
     * Says what the letter tells of, so that it can be withdrawn with {@link Outbox#withdraw}.
     *
     * @param thing a short machine name such as {@code forum-topic-12}, at most 40 characters
     */
    public Letter about(String thing) {
        if (thing.length() > LONGEST_KIND) {
            throw new IllegalArgumentException("Too long a name: " + thing);
        }
        about = thing;
        return this;
    }

    /** Gives along what calendars understand: an invitation, a change of it, or its end (RFC 6047). */
    public Letter invites(Invitation to) {
        invitation = to;
        return this;
    }

    private static String withoutControls(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]+", " ").strip();
    }

    String kind() {
        return kind;
    }

    Locale language() {
        return language;
    }

    String subject() {
        return subject;
    }

    List<Element> elements() {
        return elements;
    }

    @Nullable
    URI unsubscription() {
        return unsubscription;
    }

    @Nullable
    Invitation invitation() {
        return invitation;
    }

    @Nullable
    String about() {
        return about;
    }

    boolean isConfidential() {
        return confidential;
    }
}
