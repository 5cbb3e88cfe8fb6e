-- The letter: who receives it, what it says, and one row for every recipient of every issue. Runs on H2 and PostgreSQL alike.

-- The key that signs the links in mails, the same for all nodes.
create table newsletter_key (
    id integer primary key,
    secret varchar(64) not null
);

-- One row an address: who asked for the letter, and who is a member and has a word in what comes.
create sequence newsletter_subscribers_seq start with 50 increment by 50;
create table newsletter_subscribers (
    id bigint primary key,
    version bigint not null,
    address varchar(254) not null,
    name varchar(120) not null,
    language varchar(2) not null,
    state varchar(10) not null,
    origin varchar(10) not null,
    -- How consent was given: by which page, or who vouches for which file.
    consent varchar(500) not null,
    frequency varchar(10) default 'EACH' not null,
    asked_at timestamp with time zone not null,
    mailed_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    paused_until timestamp with time zone,
    left_at timestamp with time zone,
    constraint newsletter_subscribers_address_unique unique (address)
);
create index newsletter_subscribers_state on newsletter_subscribers (state, id);

-- Addresses that get no letter whatever their owner has asked for. open_address is there as long as it holds.
create sequence newsletter_suppressions_seq start with 50 increment by 50;
create table newsletter_suppressions (
    id bigint primary key,
    address varchar(254) not null,
    open_address varchar(254),
    reason varchar(10) not null,
    words varchar(400) not null,
    since timestamp with time zone not null,
    lifted_at timestamp with time zone,
    lifted_by varchar(120),
    constraint newsletter_suppressions_open_unique unique (open_address)
);
create index newsletter_suppressions_since on newsletter_suppressions (since);

-- Subjects that one may leave without leaving the letter; an issue without a list is for all.
create sequence newsletter_lists_seq start with 50 increment by 50;
create table newsletter_lists (
    id bigint primary key,
    version bigint not null,
    name varchar(120) not null,
    what varchar(400) not null,
    closed_at timestamp with time zone
);
create table newsletter_refusals (
    list_id bigint not null,
    subscriber_id bigint not null,
    constraint newsletter_refusals_pk primary key (list_id, subscriber_id),
    constraint newsletter_refusals_list_fk foreign key (list_id) references newsletter_lists (id) on delete cascade,
    constraint newsletter_refusals_subscriber_fk foreign key (subscriber_id) references newsletter_subscribers (id)
        on delete cascade
);
create index newsletter_refusals_subscriber on newsletter_refusals (subscriber_id);

-- Audiences that are kept under a name.
create sequence newsletter_segments_seq start with 50 increment by 50;
create table newsletter_segments (
    id bigint primary key,
    name varchar(120) not null,
    audience varchar(2000) not null,
    by_name varchar(120) not null,
    saved_at timestamp with time zone not null,
    constraint newsletter_segments_name_unique unique (name)
);

create sequence newsletter_issues_seq start with 50 increment by 50;
create table newsletter_issues (
    id bigint primary key,
    version bigint not null,
    subject varchar(200) not null,
    preheader varchar(200) not null,
    language varchar(2) not null,
    state varchar(10) not null,
    audience varchar(2000) not null,
    per_minute integer,
    next_slot timestamp with time zone,
    send_at timestamp with time zone,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    author_id bigint,
    author_name varchar(120) not null,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone not null,
    -- As it is sent, frozen with the audience; a placeholder stands for the recipient's link.
    html varchar(400000),
    text varchar(200000),
    constraint newsletter_issues_author_fk foreign key (author_id) references platform_accounts (id)
);
create index newsletter_issues_state on newsletter_issues (state, id);

create sequence newsletter_blocks_seq start with 50 increment by 50;
create table newsletter_blocks (
    id bigint primary key,
    version bigint not null,
    issue_id bigint not null,
    rank integer not null,
    kind varchar(10) not null,
    title varchar(200) not null,
    body varchar(20000) not null,
    link varchar(1000) not null,
    file_id bigint,
    constraint newsletter_blocks_issue_fk foreign key (issue_id) references newsletter_issues (id) on delete cascade
);
create index newsletter_blocks_issue on newsletter_blocks (issue_id, rank);
create index newsletter_blocks_file on newsletter_blocks (file_id);

-- Who holds recipients of an issue at the moment, on which node whatever.
create table newsletter_senders (
    name varchar(40) primary key,
    issue_id bigint not null,
    lease_until timestamp with time zone not null,
    constraint newsletter_senders_issue_fk foreign key (issue_id) references newsletter_issues (id) on delete cascade
);
create index newsletter_senders_issue on newsletter_senders (issue_id);

-- The ledger. not_before is there as long as a recipient waits: it alone is in the index, which is so touched when a
-- block of recipients is claimed, and not once more for each of them.
create table newsletter_deliveries (
    issue_id bigint not null,
    subscriber_id bigint not null,
    address varchar(254) not null,
    name varchar(120) not null,
    state varchar(10) not null,
    reason varchar(10),
    attempts integer not null,
    possible_doubles integer not null,
    not_before timestamp with time zone,
    claim varchar(40),
    sent_at timestamp with time zone,
    error_class varchar(20),
    error varchar(400),
    constraint newsletter_deliveries_pk primary key (issue_id, subscriber_id),
    constraint newsletter_deliveries_issue_fk foreign key (issue_id) references newsletter_issues (id) on delete cascade
);
create index newsletter_deliveries_next on newsletter_deliveries (issue_id, not_before, subscriber_id);

-- The demonstration's issue is made under this row, so that two nodes never do it both.
create table newsletter_beginnings (
    id integer primary key,
    issues_at timestamp with time zone
);
insert into newsletter_beginnings (id) values (1);

-- Every list that was taken in: who vouched for it, where it came from, what it brought.
create sequence newsletter_imports_seq start with 50 increment by 50;
create table newsletter_imports (
    id bigint primary key,
    by_name varchar(120) not null,
    source varchar(300) not null,
    taken_at timestamp with time zone not null,
    fresh integer not null,
    known integer not null,
    left_out integer not null,
    refused varchar(20000) not null
);
