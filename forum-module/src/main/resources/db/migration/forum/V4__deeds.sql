-- How often the text was changed: what a form was opened on. The version rises with acceptances too.
alter table forum_posts add column edits integer default 0 not null;

-- Since when somebody is still blocked: what was accepted before solves the topic no longer.
alter table forum_topics add column reopened_at timestamp with time zone;
-- When its author was asked whether it is solved.
alter table forum_topics add column reminded_at timestamp with time zone;
create index forum_topics_taken on forum_topics (taken_at);

-- Who is named in a post, and since when.
create table forum_mentions (
    post_id bigint not null,
    account_id bigint not null,
    made_at timestamp with time zone not null,
    primary key (post_id, account_id),
    constraint forum_mentions_post_fk foreign key (post_id) references forum_posts (id) on delete cascade,
    constraint forum_mentions_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_mentions_account on forum_mentions (account_id);
