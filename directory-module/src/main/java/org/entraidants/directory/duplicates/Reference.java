package org.entraidants.directory.duplicates;

import java.util.List;

/**
 * A column by which rows belong to a structure or to its main site. A test fails for a foreign key to structures that is
 * neither here nor among those that stay.
 *
 * @param toSite whether it names a site
 * @param which what of it goes along, in SQL: {@code :from} and {@code :to} are what it belongs to before and after
 */
record Reference(String table, String column, boolean toSite, String which) {
    /** All that goes along when a sheet becomes part of another one. */
    static final List<Reference> MOVING = List.of(
            new Reference("directory_source_links", "structure_id", false, ""),
            new Reference("directory_invitations", "structure_id", false, ""),
            new Reference("directory_orientations", "structure_id", false, ""),
            new Reference("directory_structures", "parent_id", false, " and r.id <> :to"),
            new Reference(
                    "directory_memberships",
                    "structure_id",
                    false,
                    " and r.account_id not in (select k.account_id from directory_memberships k where k.structure_id = :to)"),
            new Reference(
                    "directory_referents",
                    "structure_id",
                    false,
                    " and not exists (select 1 from directory_referents k where k.structure_id = :to"
                            + " and (k.account_id = r.account_id or lower(k.name) = lower(r.name)))"),
            new Reference(
                    "directory_offers",
                    "site_id",
                    true,
                    " and not exists (select 1 from directory_offers k where k.site_id = :to"
                            + " and k.service = r.service and coalesce(k.label, '') = coalesce(r.label, ''))"),
            new Reference(
                    "directory_opening_rules",
                    "site_id",
                    true,
                    " and r.offer_id in (select o.id from directory_offers o where o.site_id = :to)"),
            new Reference(
                    "directory_stops",
                    "site_id",
                    true,
                    " and not exists (select 1 from directory_stops k where k.site_id = :to and k.place = r.place"
                            + " and k.commune = r.commune and k.from_time = r.from_time and k.to_time = r.to_time"
                            + " and coalesce(k.weekday, 0) = coalesce(r.weekday, 0)"
                            + " and coalesce(k.on_day, date '1970-01-01') = coalesce(r.on_day, date '1970-01-01'))"),
            new Reference(
                    "directory_exceptional_periods",
                    "site_id",
                    true,
                    " and not exists (select 1 from directory_exceptional_periods k where k.site_id = :to"
                            + " and k.from_day = r.from_day and k.to_day = r.to_day and k.kind = r.kind)"));

    /** What stays with the sheet that is hidden, or is dealt with by itself; its further sites go along too. */
    static final List<String> STAYING = List.of(
            "directory_structures.merged_into_id",
            "directory_sites.structure_id",
            "directory_join_requests.structure_id",
            "directory_revisions.structure_id",
            "directory_verifications.structure_id",
            "directory_rhythms.structure_id",
            "directory_askings.structure_id",
            "directory_reminders.structure_id",
            "directory_orientation_counts.structure_id",
            "directory_duplicates.one_id",
            "directory_duplicates.two_id",
            "directory_mergers.kept_id",
            "directory_mergers.gone_id");
}
