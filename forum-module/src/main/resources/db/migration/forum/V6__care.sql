-- What members report of a post, one report of a person. hiding says that it has hidden the post by itself.
create sequence forum_reports_seq start with 50 increment by 50;
create table forum_reports (
    id bigint primary key,
    version bigint not null,
    post_id bigint not null,
    reporter_id bigint,
    reason varchar(20) not null,
    words varchar(500) not null,
    hiding boolean not null,
    made_at timestamp with time zone not null,
    taken_by bigint,
    taken_at timestamp with time zone,
    settled_by bigint,
    settled_at timestamp with time zone,
    outcome varchar(20),
    told_at timestamp with time zone,
    constraint forum_reports_once unique (post_id, reporter_id),
    constraint forum_reports_post_fk foreign key (post_id) references forum_posts (id) on delete cascade,
    constraint forum_reports_reporter_fk foreign key (reporter_id) references platform_accounts (id),
    constraint forum_reports_taken_fk foreign key (taken_by) references platform_accounts (id),
    constraint forum_reports_settled_fk foreign key (settled_by) references platform_accounts (id)
);
create index forum_reports_open on forum_reports (settled_at, id);
create index forum_reports_reporter on forum_reports (reporter_id, made_at);

-- What moderators have done; about names a space, a group, a tag. Never the text of a post.
create sequence forum_log_seq start with 50 increment by 50;
create table forum_log (
    id bigint primary key,
    made_at timestamp with time zone not null,
    moderator_id bigint,
    deed varchar(20) not null,
    topic_id bigint,
    post_id bigint,
    other_topic_id bigint,
    about varchar(120) not null,
    why varchar(300) not null,
    constraint forum_log_moderator_fk foreign key (moderator_id) references platform_accounts (id),
    constraint forum_log_topic_fk foreign key (topic_id) references forum_topics (id),
    constraint forum_log_post_fk foreign key (post_id) references forum_posts (id),
    constraint forum_log_other_fk foreign key (other_topic_id) references forum_topics (id)
);
create index forum_log_topic on forum_log (topic_id, id);
create index forum_log_moderator on forum_log (moderator_id, id);

-- A group that all referents belong to, whoever they are at the moment.
alter table forum_groups add column of_referents boolean default false not null;

-- How much somebody has written lately.
create index forum_posts_pace on forum_posts (author_id, created_at);

-- How many topics lead here because they ask the same.
alter table forum_topics add column duplicates integer default 0 not null;
