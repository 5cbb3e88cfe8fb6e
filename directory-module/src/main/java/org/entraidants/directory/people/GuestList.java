package org.entraidants.directory.people;

import java.util.List;

/**
 * What would become of a pasted list.
 *
 * @param lines how many lines say something
 * @param rows in the order of the lines; none when there are too many
 */
public record GuestList(int lines, List<Row> rows) {
    public GuestList {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param address as it is kept, or what stands there when it is none
     * @param earlier the line in which the address stands first, 0 for no other
     */
    public record Row(int number, String name, String address, Fate fate, int earlier) {}

    /** What becomes of a line. */
    public enum Fate {
        INVITED,
        /** Was invited before and has not come yet: the link of before is replaced. */
        RENEWED,
        /** Belongs to it already. */
        MEMBER,
        TWICE,
        NO_ADDRESS,
        NOT_AN_ADDRESS,
        SEVERAL;

        /** Whether a mail goes out. */
        public boolean isInvited() {
            return this == INVITED || this == RENEWED;
        }
    }

    public boolean isTooLong() {
        return lines > PastedList.MOST;
    }

    /** How many mails go out. */
    public long invited() {
        return rows.stream().filter(row -> row.fate().isInvited()).count();
    }
}
