package org.entraidants.forum.web;

/**
 * A topic as lists show it, in words.
 *
 * @param chip its state
 * @param kind of the chip: ok, warm, wait or empty
 * @param about operator and category
 * @param who who asked, and where they help
 * @param blocked how many others are blocked there, empty for none
 * @param taken who takes care of it, empty for nobody
 * @param last when something was last written
 * @param tags joined, empty for none
 */
public record TopicLine(
        long id,
        String title,
        String href,
        String chip,
        String kind,
        String about,
        String who,
        String answers,
        String blocked,
        String taken,
        String last,
        String tags) {}
