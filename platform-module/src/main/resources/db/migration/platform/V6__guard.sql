-- The guard on personal data: what was refused, without a word of it. A value is known by its keyed hash alone.

create table platform_guard_key (
    id integer primary key,
    secret varchar(64) not null,
    constraint platform_guard_key_one check (id = 1)
);

-- No key to the account: it is written in a transaction of its own, which must not wait for the one that it interrupts.
create sequence platform_guard_refusals_seq start with 50 increment by 50;
create table platform_guard_refusals (
    id bigint primary key,
    account_id bigint not null,
    kind varchar(20) not null,
    value_hash varchar(64) not null,
    field varchar(60) not null,
    refused_at timestamp with time zone not null,
    asked_at timestamp with time zone,
    decided_at timestamp with time zone,
    decided_by bigint,
    constraint platform_guard_refusals_once unique (account_id, value_hash)
);
create index platform_guard_refusals_age on platform_guard_refusals (refused_at);
create index platform_guard_refusals_asked on platform_guard_refusals (asked_at);

create sequence platform_guard_releases_seq start with 50 increment by 50;
create table platform_guard_releases (
    id bigint primary key,
    account_id bigint not null,
    kind varchar(20) not null,
    value_hash varchar(64) not null,
    field varchar(60) not null,
    released_by bigint not null,
    released_at timestamp with time zone not null,
    constraint platform_guard_releases_once unique (account_id, value_hash),
    constraint platform_guard_releases_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_guard_releases_age on platform_guard_releases (released_at);

create table platform_guard_counts (
    on_day date not null,
    kind varchar(20) not null,
    outcome varchar(20) not null,
    times bigint not null,
    constraint platform_guard_counts_pk primary key (on_day, kind, outcome)
);

-- Numbers and addresses of public services, whoever writes them.
create sequence platform_guard_allowed_seq start with 50 increment by 50;
create table platform_guard_allowed (
    id bigint primary key,
    contact varchar(320) not null,
    note varchar(200) not null,
    added_by bigint not null,
    added_at timestamp with time zone not null,
    constraint platform_guard_allowed_contact_unique unique (contact)
);

-- How far the texts of a source have been looked at again, and by which detector.
create table platform_guard_scans (
    source varchar(60) primary key,
    detector integer not null,
    last_id bigint not null,
    looked bigint not null,
    with_hits bigint not null,
    finished_at timestamp with time zone
);

create sequence platform_guard_findings_seq start with 50 increment by 50;
create table platform_guard_findings (
    id bigint primary key,
    source varchar(60) not null,
    text_id bigint not null,
    address varchar(500) not null,
    kinds varchar(400) not null,
    found_at timestamp with time zone not null,
    constraint platform_guard_findings_once unique (source, text_id)
);
