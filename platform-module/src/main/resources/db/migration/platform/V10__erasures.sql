-- Somebody wants to be forgotten: what is needed to find their traces, until these are gone and the row with them.
create sequence platform_erasures_seq start with 50 increment by 50;
create table platform_erasures (
    id bigint primary key,
    account_id bigint not null,
    name varchar(120) not null,
    address varchar(254) not null,
    removes_texts boolean not null,
    asked_at timestamp with time zone not null,
    constraint platform_erasures_account unique (account_id)
);

-- The files of texts that stay belong to nobody then.
alter table platform_files alter column owner_id drop not null;
