-- Whose private calendar is behind an address; only the hash of the address is kept.
create table events_readers (
    account_id bigint primary key,
    feed_hash varchar(64),
    feed_since timestamp with time zone,
    constraint events_readers_feed unique (feed_hash),
    constraint events_readers_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
