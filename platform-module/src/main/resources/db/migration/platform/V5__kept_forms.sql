-- What somebody typed whose sign-in had expired, until they have signed in again; for one hour, and only their browser holds the key.
create table platform_kept_forms (
    token_hash varchar(64) primary key,
    account_id bigint not null,
    address varchar(500) not null,
    sealed bytea not null,
    expires_at timestamp with time zone not null,
    constraint platform_kept_forms_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index platform_kept_forms_expiry on platform_kept_forms (expires_at);
