package org.entraidants.newsletter.issue;

import java.util.Locale;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.mail.Paper;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** Prints one block, into both parts of the mail. */
final class BlockPrint {
    private static final int TITLE_SIZE = 20;

    private final Block block;
    private final @Nullable StoredFile file;
    private final String site;
    private final Messages messages;
    private final Locale language;

    BlockPrint(Block block, @Nullable StoredFile file, String site, Messages messages, Locale language) {
        this.block = block;
        this.file = file;
        this.site = site;
        this.messages = messages;
        this.language = language;
    }

    void print(Paper html, StringBuilder text) {
        switch (block.kind()) {
            case TEXT -> text(html, text);
            case NEWS -> news(html, text);
            case BUTTON -> button(html, text);
            case FILE -> file(html, text);
        }
    }

    private void text(Paper html, StringBuilder text) {
        boolean titled = !block.title().isEmpty();
        if (titled) {
            html.heading(2, TITLE_SIZE, block.title());
            text.append('\n').append(block.title().toUpperCase(language)).append('\n');
        }
        html.line(MailHtml.of(block.html(), site, titled));
        text.append('\n').append(whole(Markdown.plain(block.body()))).append('\n');
    }

    private void news(Paper html, StringBuilder text) {
        html.heading(2, TITLE_SIZE, block.title());
        text.append('\n').append(block.title().toUpperCase(language)).append('\n');
        if (!block.body().isEmpty()) {
            html.line(MailHtml.of(block.html(), site, true));
            text.append(whole(Markdown.plain(block.body()))).append('\n');
        }
        if (!block.link().isEmpty()) {
            String words = messages.text(language, "newsletter.mail.more", block.title());
            html.line("<p " + Paper.INK + "margin:0 0 24px\"><a href=\"" + Paper.escape(address()) + "\" " + Paper.LINK
                    + "\">" + Paper.escape(words) + "</a></p>");
            text.append(address()).append('\n');
        }
    }

    private void button(Paper html, StringBuilder text) {
        html.button(block.title(), Paper.escape(address()));
        text.append('\n').append(block.title()).append('\n').append(address()).append('\n');
    }

    private void file(Paper html, StringBuilder text) {
        if (file == null) {
            return;
        }
        String address = site + "/fichiers/" + file.id();
        if (file.isImage()) {
            html.line(
                    "<p style=\"margin:0 0 16px\"><img src=\"" + address + "/apercu\" alt=\"" + Paper.escape(file.alt())
                            + "\" width=\"552\""
                            + " style=\"display:block;width:100%;max-width:552px;height:auto;border:0;border-radius:6px\"></p>");
            text.append('\n')
                    .append(messages.text(language, "newsletter.mail.picture", file.alt()))
                    .append('\n');
        } else {
            String words = block.title().isEmpty() ? file.name() : block.title();
            html.line("<p " + Paper.INK + "margin:0 0 16px\"><a href=\"" + address + "\" " + Paper.LINK + "\">"
                    + Paper.escape(words) + "</a> (PDF)</p>");
            text.append('\n').append(words).append(" (PDF)\n").append(address).append('\n');
        }
    }

    private String address() {
        return block.link().startsWith("/") ? site + block.link() : block.link();
    }

    /** In a mail, a path of ours needs its site. */
    private String whole(String words) {
        return words.replaceAll("(?<=[\\s(<])/(?=[a-z][\\w/-]*[)>\\s.,;])", site + "/");
    }
}
