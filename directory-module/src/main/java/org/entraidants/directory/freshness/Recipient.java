package org.entraidants.directory.freshness;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked about a sheet.
 *
 * @param name empty for a mailbox
 * @param accountId null for a mailbox of the structure
 */
record Recipient(
        long structureId,
        String address,
        String name,
        String language,
        @Nullable Long accountId) {}
