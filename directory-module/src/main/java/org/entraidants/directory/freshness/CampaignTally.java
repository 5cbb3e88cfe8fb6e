package org.entraidants.directory.freshness;

import org.entraidants.platform.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * A campaign and how far it has come.
 *
 * @param asked sheets whose people were written to at least once
 * @param confirmed sheets that somebody has confirmed since it began
 * @param silent sheets with two mails and no answer
 * @param nobody sheets with nobody to write to
 * @param job the work on it that was queued last; null when that was long ago
 */
public record CampaignTally(
        ConfirmationCampaign campaign,
        long asked,
        long confirmed,
        long silent,
        long nobody,
        @Nullable Job job) {
    /** Sheets whose first mail is not written yet. */
    public long waiting() {
        return campaign.sheets() - asked - nobody;
    }

    /** How many of a hundred sheets are confirmed. */
    public int percent() {
        return campaign.sheets() == 0 ? 0 : (int) (confirmed * 100 / campaign.sheets());
    }

    public boolean isRunning() {
        return job != null && !job.state().isOver();
    }

    /** Requests that are in a mail already, of those that the running work writes. */
    public long written() {
        return job == null ? 0 : job.done();
    }

    public long toWrite() {
        return job == null || job.total() == null ? campaign.sheets() : job.total();
    }
}
