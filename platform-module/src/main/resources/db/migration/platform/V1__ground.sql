-- The ground floor: accounts and their sign-ins, jobs, the change table. Runs on H2 and PostgreSQL alike.

create table platform_network (
    id integer primary key,
    name varchar(120) not null,
    created_at timestamp with time zone not null,
    constraint platform_network_is_one check (id = 1)
);

create sequence platform_accounts_seq start with 50 increment by 50;
create table platform_accounts (
    id bigint primary key,
    version bigint not null,
    address varchar(254) not null,
    name varchar(120) not null,
    password_hash varchar(400),
    role varchar(20) not null,
    demo boolean not null,
    created_at timestamp with time zone not null,
    constraint platform_accounts_address_unique unique (address)
);

create table platform_sessions (
    token_hash varchar(64) primary key,
    account_id bigint not null,
    bearer boolean not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint platform_sessions_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_sessions_account on platform_sessions (account_id);
create index platform_sessions_expiry on platform_sessions (expires_at);

-- One number a committed change, taken under a row lock as the last act of the transaction:
-- numbers become visible in the order in which they were given, so that a reader never skips one.
create table platform_change_clock (
    id integer primary key,
    number bigint not null
);
insert into platform_change_clock (id, number) values (1, 0);

create table platform_changes (
    number bigint not null,
    kind varchar(40) not null,
    entity_id bigint not null,
    changed_at timestamp with time zone not null,
    constraint platform_changes_pk primary key (number, kind, entity_id)
);

create sequence platform_jobs_seq start with 50 increment by 50;
create table platform_jobs (
    id bigint primary key,
    kind varchar(40) not null,
    subject_id bigint not null,
    state varchar(10) not null,
    attempts integer not null,
    stop_requested boolean not null,
    claim varchar(40),
    lease_until timestamp with time zone,
    done bigint not null,
    total bigint,
    queued_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    error varchar(400)
);
create index platform_jobs_waiting on platform_jobs (state, kind);
-- Claims are taken one at a time under this row, so that two nodes never run two jobs of one kind together.
create table platform_job_gate (id integer primary key);
insert into platform_job_gate (id) values (1);
