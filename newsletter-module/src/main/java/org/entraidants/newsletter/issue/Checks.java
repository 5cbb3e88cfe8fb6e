package org.entraidants.newsletter.issue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.newsletter.issue.Flaw.Kind;
import org.entraidants.platform.file.StoredFile;

/** What is looked at before an issue leaves: what a tired reader, a screen reader or a mailbox would stumble over. */
public final class Checks {
    private static final int BEST_SUBJECT = 60;

    /** Gmail cuts a longer mail off. */
    private static final int HEAVY = 100_000;

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]+)[^)]*\\)");
    private static final Set<String> VAGUE = Set.of(
            "ici",
            "cliquez ici",
            "cliquer ici",
            "lien",
            "ce lien",
            "en savoir plus",
            "lire la suite",
            "plus",
            "here",
            "click here",
            "link",
            "this link",
            "read more",
            "learn more",
            "more");

    private final Issue issue;
    private final List<Block> blocks;
    private final Map<Long, StoredFile> files;
    private final List<Flaw> flaws = new ArrayList<>();

    private Checks(Issue issue, List<Block> blocks, Map<Long, StoredFile> files) {
        this.issue = issue;
        this.blocks = blocks;
        this.files = files;
    }

    /** All that is wrong with an issue, the grave first. */
    static List<Flaw> of(Issue issue, List<Block> blocks, Map<Long, StoredFile> files, String html) {
        var checks = new Checks(issue, blocks, files);
        checks.whole(html);
        blocks.forEach(checks::block);
        return checks.flaws.stream()
                .sorted(Comparator.comparing((Flaw flaw) -> !flaw.grave()))
                .toList();
    }

    private void whole(String html) {
        if (issue.subject().isBlank()) {
            flaws.add(new Flaw(0, Kind.NO_SUBJECT, true, ""));
        }
        if (issue.subject().length() > BEST_SUBJECT) {
            flaws.add(new Flaw(
                    0,
                    Kind.LONG_SUBJECT,
                    false,
                    Integer.toString(issue.subject().length())));
        }
        if (blocks.isEmpty()) {
            flaws.add(new Flaw(0, Kind.EMPTY, true, ""));
        } else if (blocks.stream().allMatch(block -> block.kind() == Block.Kind.FILE)) {
            flaws.add(new Flaw(0, Kind.ONLY_PICTURES, true, ""));
        }
        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > HEAVY) {
            flaws.add(new Flaw(0, Kind.HEAVY, false, Integer.toString(bytes / 1000)));
        }
    }

    private void block(Block block) {
        switch (block.kind()) {
            case TEXT -> {
                if (block.body().isEmpty()) {
                    flaws.add(Flaw.grave(block, Kind.EMPTY_BLOCK, ""));
                }
            }
            case NEWS, BUTTON -> {
                if (block.title().isEmpty()) {
                    flaws.add(Flaw.grave(block, Kind.EMPTY_BLOCK, ""));
                }
                link(block, block.title(), block.link());
            }
            case FILE -> file(block);
        }
        Matcher links = LINK.matcher(block.body());
        while (links.find()) {
            link(block, links.group(1), links.group(2));
        }
    }

    private void file(Block block) {
        StoredFile file = block.fileId() == null ? null : files.get(block.fileId());
        if (file == null) {
            flaws.add(Flaw.grave(block, Kind.EMPTY_BLOCK, ""));
        } else if (file.isImage() && file.alt().isBlank()) {
            flaws.add(Flaw.grave(block, Kind.NO_ALT, file.name()));
        }
    }

    private void link(Block block, String words, String address) {
        if (address.isEmpty()) {
            flaws.add(Flaw.grave(block, Kind.NO_LINK, words));
        } else if (!isAddress(address)) {
            flaws.add(Flaw.grave(block, Kind.BAD_LINK, address));
        }
        if (VAGUE.contains(words.strip().toLowerCase(Locale.ROOT))) {
            flaws.add(Flaw.light(block, Kind.VAGUE_LINK, words));
        }
    }

    /** Whether a link leads somewhere: to the web, to a mailbox, to a page of ours. */
    public static boolean isAddress(String text) {
        if (text.startsWith("/")) {
            return !text.startsWith("//");
        }
        try {
            URI address = URI.create(text);
            boolean web = ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
            return web || ("mailto".equals(address.getScheme()) && text.contains("@"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
