package org.entraidants.events.gathering;

/**
 * Fired in the transaction that has published, changed or cancelled a gathering, after its row was locked: who keeps seats and
 * reminders follows at once.
 */
public record GatheringChanged(long gatheringId) {}
