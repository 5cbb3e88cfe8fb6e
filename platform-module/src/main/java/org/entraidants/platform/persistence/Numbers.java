package org.entraidants.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Numbers for new rows out of a sequence whose every value stands for a whole block, as it does for the entity manager. */
public final class Numbers {
    private final Connection connection;
    private final String question;
    private final int block;
    private long next = 1;
    private long last;

    /** @param block by how much the sequence grows: the {@code allocationSize} of the entity */
    public Numbers(Connection connection, String sequence, int block) {
        this.connection = connection;
        this.question = "select nextval('" + sequence + "')";
        this.block = block;
    }

    public long next() throws SQLException {
        if (next > last) {
            try (var statement = connection.prepareStatement(question);
                    var value = statement.executeQuery()) {
                value.next();
                last = value.getLong(1);
                next = last - block + 1;
            }
        }
        return next++;
    }
}
