package org.entraidants.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.mail.Paper;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Messages;

/** Makes a mail of an issue: HTML for those who can show it, and the same in the same order as text. */
@ApplicationScoped
public class Composer {
    @Inject
    FileStore files;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    Network network;

    /** The mail, with {@link Composed#TOKEN} in the place of the recipient's token. */
    public Composed compose(Issue issue, List<Block> blocks) {
        Map<Long, StoredFile> shown =
                files
                        .find(blocks.stream()
                                .map(Block::fileId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var html = new Paper(issue.language().getLanguage(), issue.subject(), issue.preheader());
        html.head(network.getName(), issue.subject());
        var text = new StringBuilder(issue.subject()).append("\n");
        for (Block block : blocks) {
            StoredFile file = block.fileId() == null ? null : shown.get(block.fileId());
            new BlockPrint(block, file, site(), messages, issue.language()).print(html, text);
        }
        foot(text, issue);
        return new Composed(html.close(foot(issue)), text.toString());
    }

    private String foot(Issue issue) {
        Locale language = issue.language();
        return Paper.escape(text(language, "why", network.getName())) + "<br>"
                + link(page(language, issue.path()), text(language, "online")) + " · "
                + link(preferences(language), text(language, "preferences")) + " · "
                + link(leaving(language), text(language, "leave"));
    }

    private void foot(StringBuilder out, Issue issue) {
        Locale language = issue.language();
        out.append("\n-- \n").append(text(language, "why", network.getName())).append('\n');
        out.append(text(language, "online"))
                .append("\n")
                .append(page(language, issue.path()))
                .append("\n");
        out.append(text(language, "preferences"))
                .append("\n")
                .append(preferences(language))
                .append("\n");
        out.append(text(language, "leave"))
                .append("\n")
                .append(leaving(language))
                .append("\n");
    }

    private static String link(String address, String words) {
        return "<a href=\"" + Paper.escape(address) + "\" " + Paper.LINK + "\">" + Paper.escape(words) + "</a>";
    }

    /** Where a recipient stops the letter, also with the one click of a mail program. */
    public String leaving(Locale language) {
        return page(language, "/lettre/desabonnement/" + Composed.TOKEN);
    }

    private String preferences(Locale language) {
        return page(language, "/lettre/preferences/" + Composed.TOKEN);
    }

    private String page(Locale language, String path) {
        return settings.page(language, path).toString();
    }

    private String site() {
        return settings.address();
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "newsletter.mail." + key, values);
    }

    /** The words of a text block, for a list. */
    public static String excerpt(Block block, int most) {
        return block.title().isEmpty() ? Markdown.excerpt(block.body(), most) : block.title();
    }
}
