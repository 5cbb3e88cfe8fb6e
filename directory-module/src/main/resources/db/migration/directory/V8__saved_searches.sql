-- Searches that somebody keeps. What a search is known to have found is kept with it (numbers of structures, see
-- KnownPlaces), so that nothing is told twice. due_at is empty for those of which no mail is wanted.
create sequence directory_saved_searches_seq start with 50 increment by 50;
create table directory_saved_searches (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null,
    name varchar(120) not null,
    query varchar(1500) not null,
    language varchar(2) not null,
    frequency varchar(8) not null,
    stop_key varchar(43) not null,
    known varchar(2000000) not null,
    saved_at timestamp with time zone not null,
    due_at timestamp with time zone,
    told_at timestamp with time zone,
    constraint directory_saved_searches_once unique (account_id, query),
    constraint directory_saved_searches_stop_key unique (stop_key),
    constraint directory_saved_searches_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index directory_saved_searches_due on directory_saved_searches (due_at);
