-- Under which name a post was known where it was brought from; null for what was written here. A name comes once.
alter table forum_posts add column imported_as varchar(200);
alter table forum_posts add constraint forum_posts_imported unique (imported_as);

-- Files of topics that were looked at or taken in, and how far the work on them is. Their bytes lie with the directory's.
create sequence forum_imports_seq start with 50 increment by 50;
create table forum_imports (
    id bigint primary key,
    version bigint not null,
    file_id bigint,
    file_name varchar(250) not null,
    dry_run boolean not null,
    acknowledged boolean not null,
    by_name varchar(250) not null,
    requested_at timestamp with time zone not null,
    done_rows bigint not null,
    topics bigint not null,
    answers bigint not null,
    known bigint not null,
    refused bigint not null,
    warnings bigint not null
);
create index forum_imports_newest on forum_imports (requested_at desc);

-- What is wrong in a file, never with what stands there.
create sequence forum_import_problems_seq start with 500 increment by 500;
create table forum_import_problems (
    id bigint primary key,
    import_id bigint not null,
    line bigint not null,
    severity varchar(10) not null,
    field varchar(60) not null,
    code varchar(40) not null,
    detail varchar(200) not null,
    suggestion varchar(200) not null,
    constraint forum_import_problems_import_fk foreign key (import_id) references forum_imports (id) on delete cascade
);
create index forum_import_problems_import on forum_import_problems (import_id, id);

-- Where the topic stood before it was changed, in words: category, operator, tags.
alter table forum_revisions add column filed varchar(4000);
