package org.entraidants.newsletter.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.issue.Block;
import org.entraidants.newsletter.issue.BlockText;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * An issue that a program writes.
 *
 * @param audience to whom; everybody when it is missing
 * @param language fr or en
 * @param acknowledged true to send it although the guard has warned
 */
public record WrittenIssue(
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 200) String preheader,
        @Nullable String language,
        @NotNull @Valid List<WrittenBlock> blocks,
        @Nullable WrittenAudience audience,
        @Nullable Boolean acknowledged) {

    /**
     * A block.
     *
     * @param kind text, news or button; files come by the page
     */
    public record WrittenBlock(
            @NotNull String kind,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 20_000) String markdown,
            @Nullable @Size(max = 1000) String link) {
        Block.Kind known() {
            return Block.Kind.coded(kind)
                    .filter(known -> known != Block.Kind.FILE)
                    .orElseThrow(() -> new InvalidParameter("kind", kind, "text, news or button", null));
        }

        BlockText text() {
            return new BlockText(said(title), said(markdown), said(link));
        }
    }

    /** To whom. */
    public record WrittenAudience(
            @Nullable Boolean subscribers,
            @Nullable Boolean members,
            Audience.@Nullable Role role,
            @Nullable List<String> departments,
            @Nullable List<String> typologies,
            @Nullable List<String> services,
            @Nullable Long list) {
        Audience audience() {
            return new Audience(
                    Boolean.TRUE.equals(subscribers),
                    Boolean.TRUE.equals(members),
                    Objects.requireNonNullElse(role, Audience.Role.ALL),
                    all(departments),
                    all(typologies),
                    all(services),
                    Objects.requireNonNullElse(list, 0L));
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> all(@Nullable List<String> values) {
        return Objects.requireNonNullElse(values, List.of());
    }

    Audience forWhom() {
        return audience == null ? Audience.EVERYBODY : audience.audience();
    }

    boolean isAcknowledged() {
        return Boolean.TRUE.equals(acknowledged);
    }
}
