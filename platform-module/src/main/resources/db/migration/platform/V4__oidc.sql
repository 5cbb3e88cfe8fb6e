-- Signing in by an OpenID Connect provider.

-- Whom the provider knows by which account. An issuer never gives a subject to somebody else.
create sequence platform_identities_seq start with 50 increment by 50;
create table platform_identities (
    id bigint primary key,
    account_id bigint not null,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    address varchar(254) not null,
    linked_at timestamp with time zone not null,
    used_at timestamp with time zone not null,
    constraint platform_identities_subject_unique unique (issuer, subject),
    constraint platform_identities_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_identities_account on platform_identities (account_id);

-- Somebody has been sent to the provider and may come back once, for ten minutes. With an account: to link it.
create table platform_oidc_tries (
    state_hash varchar(64) primary key,
    nonce varchar(64) not null,
    verifier varchar(64) not null,
    target varchar(500) not null,
    account_id bigint,
    expires_at timestamp with time zone not null,
    constraint platform_oidc_tries_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_oidc_tries_expiry on platform_oidc_tries (expires_at);

-- What the provider signed for a sign-in: it is shown again to sign out there.
alter table platform_sessions add column id_token varchar(8000);
