-- The files of a post, in the order in which they are shown. The post counts them, so that a page without files asks for none.
alter table forum_posts add column files integer default 0 not null;
create table forum_post_files (
    file_id bigint primary key,
    post_id bigint not null,
    rank integer not null,
    constraint forum_post_files_file_fk foreign key (file_id) references platform_files (id),
    constraint forum_post_files_post_fk foreign key (post_id) references forum_posts (id)
);
create index forum_post_files_post on forum_post_files (post_id);

-- What somebody has begun to write. The form key is the one that the post will have: once it stands there, the draft is of no use.
create sequence forum_drafts_seq start with 50 increment by 50;
create table forum_drafts (
    id bigint primary key,
    account_id bigint not null,
    form_key varchar(36) not null,
    place varchar(40) not null,
    fields varchar(400000) not null,
    kept_at timestamp with time zone not null,
    constraint forum_drafts_form unique (form_key),
    constraint forum_drafts_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_drafts_account on forum_drafts (account_id, kept_at desc, id desc);
create index forum_drafts_kept on forum_drafts (kept_at);
