-- What somebody follows, and how much: 0 muted, 1 as usual, 2 followed, 3 watched; by_itself when they have written there.
-- A thing that is gone leaves its rows behind, which are forgotten later.
create table forum_follows (
    account_id bigint not null,
    kind varchar(10) not null,
    target_id bigint not null,
    degree integer not null,
    by_itself boolean not null,
    since timestamp with time zone not null,
    constraint forum_follows_pk primary key (account_id, kind, target_id),
    constraint forum_follows_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_follows_target on forum_follows (kind, target_id);

-- How somebody reads the forum and is written to. Who claims this row writes to them: one mail a minute, on one node.
create table forum_readers (
    account_id bigint primary key,
    read_before timestamp with time zone not null,
    own_degree integer not null,
    pace varchar(10) not null,
    tell_at timestamp with time zone,
    mailed_at timestamp with time zone,
    digest_at timestamp with time zone,
    digested_at timestamp with time zone not null,
    stop_key varchar(43) not null,
    feed_hash varchar(64),
    feed_since timestamp with time zone,
    constraint forum_readers_feed unique (feed_hash),
    constraint forum_readers_stop unique (stop_key),
    constraint forum_readers_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_readers_tell on forum_readers (tell_at);
create index forum_readers_digest on forum_readers (digest_at);

-- Up to which post somebody has read a topic, and when they were last written to about it.
create table forum_readings (
    account_id bigint not null,
    topic_id bigint not null,
    number integer not null,
    read_at timestamp with time zone,
    told_at timestamp with time zone,
    stop_key varchar(43),
    constraint forum_readings_pk primary key (account_id, topic_id),
    constraint forum_readings_stop unique (stop_key),
    constraint forum_readings_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade,
    constraint forum_readings_topic_fk foreign key (topic_id) references forum_topics (id) on delete cascade
);
create index forum_readings_topic on forum_readings (topic_id);

-- A post of which not everybody has been told who is to be; written in its own transaction. No moment: it waits until it is
-- shown again. fresh: nobody knows of it yet; else it was changed.
create table forum_announcements (
    post_id bigint primary key,
    fresh boolean not null,
    due_at timestamp with time zone,
    constraint forum_announcements_post_fk foreign key (post_id) references forum_posts (id) on delete cascade
);
create index forum_announcements_due on forum_announcements (due_at);

-- Who is told of which post, and why; once.
create table forum_notices (
    account_id bigint not null,
    post_id bigint not null,
    reason varchar(10) not null,
    made_at timestamp with time zone not null,
    told_at timestamp with time zone,
    constraint forum_notices_pk primary key (account_id, post_id, reason),
    constraint forum_notices_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade,
    constraint forum_notices_post_fk foreign key (post_id) references forum_posts (id) on delete cascade
);
create index forum_notices_post on forum_notices (post_id);

-- Posts that somebody keeps.
create table forum_bookmarks (
    account_id bigint not null,
    post_id bigint not null,
    note varchar(200) not null,
    kept_at timestamp with time zone not null,
    constraint forum_bookmarks_pk primary key (account_id, post_id),
    constraint forum_bookmarks_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade,
    constraint forum_bookmarks_post_fk foreign key (post_id) references forum_posts (id) on delete cascade
);
create index forum_bookmarks_newest on forum_bookmarks (account_id, kept_at desc, post_id desc);
create index forum_bookmarks_post on forum_bookmarks (post_id);
