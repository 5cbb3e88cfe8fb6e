-- People: their sign-ins told apart, second factors, links by mail, personal tokens, the rules of the network.

alter table platform_network add column open_registration boolean default true not null;
alter table platform_network add column second_factor_required boolean default false not null;

alter table platform_accounts add column language varchar(2) default 'fr' not null;
alter table platform_accounts add column factor_secret varchar(64);
alter table platform_accounts add column factor_since timestamp with time zone;
-- The last 30-second step whose code was accepted: no code opens twice.
alter table platform_accounts add column factor_step bigint default 0 not null;
alter table platform_accounts add column closed_at timestamp with time zone;
create index platform_accounts_name on platform_accounts (name);

create table platform_recovery_codes (
    account_id bigint not null,
    hash varchar(64) not null,
    used_at timestamp with time zone,
    constraint platform_recovery_codes_pk primary key (account_id, hash),
    constraint platform_recovery_codes_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);

-- Sign-ins get a number to be named by, and say how and on what they were opened; those of before are opened anew.
drop table platform_sessions;
create sequence platform_sessions_seq start with 50 increment by 50;
create table platform_sessions (
    id bigint primary key,
    token_hash varchar(64) not null,
    account_id bigint not null,
    bearer boolean not null,
    way varchar(20) not null,
    device varchar(120) not null,
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    -- While the code of the second factor is waited for: how many wrong ones were given.
    code_tries integer,
    constraint platform_sessions_token_unique unique (token_hash),
    constraint platform_sessions_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_sessions_account on platform_sessions (account_id);
create index platform_sessions_expiry on platform_sessions (expires_at);

create sequence platform_sign_in_links_seq start with 50 increment by 50;
create table platform_sign_in_links (
    id bigint primary key,
    account_id bigint not null,
    token_hash varchar(64) not null,
    target varchar(500) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint platform_sign_in_links_token_unique unique (token_hash),
    constraint platform_sign_in_links_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_sign_in_links_expiry on platform_sign_in_links (expires_at);

-- Somebody typed an address and asked for a link. Looking for its account comes later, so that the answer's time is the
-- same for an address that nobody has.
create sequence platform_link_requests_seq start with 50 increment by 50;
create table platform_link_requests (
    id bigint primary key,
    address varchar(254) not null,
    target varchar(500) not null,
    language varchar(2) not null,
    asked_at timestamp with time zone not null
);

create sequence platform_access_tokens_seq start with 50 increment by 50;
create table platform_access_tokens (
    id bigint primary key,
    account_id bigint not null,
    name varchar(120) not null,
    token_hash varchar(64) not null,
    scope varchar(10) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    used_at timestamp with time zone,
    constraint platform_access_tokens_token_unique unique (token_hash),
    constraint platform_access_tokens_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_access_tokens_account on platform_access_tokens (account_id);
