-- How sheets stay true: how often their people are asked, who was asked, what they answered. That a sheet was confirmed
-- stands in directory_structures.verified_at alone: whoever confirms it, wherever, ends the asking.

-- What the network wants; one row, also the lock under which campaigns begin.
create table directory_freshness (
    id integer primary key,
    months integer not null,
    automatic boolean not null,
    second_after integer not null,
    silent_after integer not null,
    from_hour integer not null,
    to_hour integer not null,
    swept_on date
);
insert into directory_freshness (id, months, automatic, second_after, silent_after, from_hour, to_hour)
values (1, 6, false, 14, 14, 8, 19);

-- The own wish of a structure, where it has one; 0 months: never.
create table directory_rhythms (
    structure_id bigint primary key,
    version bigint not null,
    months integer not null,
    constraint directory_rhythms_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);

-- started_by is empty for what the network sends by itself.
create sequence directory_campaigns_seq start with 50 increment by 50;
create table directory_campaigns (
    id bigint primary key,
    started_by bigint,
    by_name varchar(120) not null,
    department varchar(60) not null,
    sheets integer not null,
    started_at timestamp with time zone not null,
    constraint directory_campaigns_by_fk foreign key (started_by) references platform_accounts (id) on delete set null
);

-- One sheet of a campaign. current_for is the structure as long as no later campaign asks about it: one asking a sheet.
create sequence directory_askings_seq start with 500 increment by 500;
create table directory_askings (
    id bigint primary key,
    version bigint not null,
    campaign_id bigint not null,
    structure_id bigint not null,
    current_for bigint,
    opened_at timestamp with time zone not null,
    reminders integer not null,
    reminded_at timestamp with time zone,
    next_at timestamp with time zone,
    silent_at timestamp with time zone,
    nobody_at timestamp with time zone,
    told boolean not null,
    constraint directory_askings_sheet_unique unique (campaign_id, structure_id),
    constraint directory_askings_current_unique unique (current_for),
    constraint directory_askings_campaign_fk foreign key (campaign_id) references directory_campaigns (id) on delete cascade,
    constraint directory_askings_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_askings_next on directory_askings (next_at);
create index directory_askings_structure on directory_askings (structure_id);

-- One person is asked about one sheet, for the first or the second time; several of them are one mail. The link is known
-- by the hash of its token, made when the mail is written.
create sequence directory_reminders_seq start with 500 increment by 500;
create table directory_reminders (
    id bigint primary key,
    version bigint not null,
    campaign_id bigint not null,
    asking_id bigint not null,
    structure_id bigint not null,
    asked_since timestamp with time zone not null,
    turn integer not null,
    address varchar(254) not null,
    name varchar(120) not null,
    language varchar(2) not null,
    account_id bigint,
    token_hash varchar(64),
    sent_at timestamp with time zone,
    expires_at timestamp with time zone,
    constraint directory_reminders_once_unique unique (asking_id, turn, address),
    constraint directory_reminders_token_unique unique (token_hash),
    constraint directory_reminders_asking_fk foreign key (asking_id) references directory_askings (id) on delete cascade,
    constraint directory_reminders_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade,
    constraint directory_reminders_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index directory_reminders_sent on directory_reminders (sent_at, campaign_id);
create index directory_reminders_structure on directory_reminders (structure_id);
create index directory_reminders_account on directory_reminders (account_id);
