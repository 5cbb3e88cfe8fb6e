package org.entraidants.directory.freshness;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a sheet stands today; in the order in which an animator looks at them. */
public enum SheetState {
    /** It is time to ask, and there is somebody to ask. */
    TO_DO("a-demander", "wait"),
    /** Its people have a mail, or will have one in a moment. */
    REMINDED("rappelees", ""),
    /** Two mails, and no answer. */
    SILENT("silencieuses", "warm"),
    /** It is time to ask, and there is nobody. */
    NOBODY("personne", "warm"),
    /** Confirmed, or dated by its source, not longer ago than its people wish. */
    UP_TO_DATE("a-jour", "ok"),
    /** Its people want no mail. */
    NEVER("jamais", "");

    private final String word;
    private final String chip;

    SheetState(String word, String chip) {
        this.word = word;
        this.chip = chip;
    }

    /** The state that a word of an address stands for. */
    public static Optional<SheetState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }

    /** How it stands in addresses. */
    public String word() {
        return word;
    }

    /** The kind of chip. */
    public String chip() {
        return chip;
    }

    /** The end of its message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
