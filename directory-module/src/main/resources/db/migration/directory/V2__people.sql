-- Who belongs to which structure, who is asked in, who asks to come in, and what people tell of themselves.

alter table directory_referents add column own_card boolean default false not null;

create sequence directory_memberships_seq start with 50 increment by 50;
create table directory_memberships (
    id bigint primary key,
    version bigint not null,
    account_id bigint not null,
    structure_id bigint not null,
    referent boolean not null,
    since timestamp with time zone not null,
    constraint directory_memberships_unique unique (account_id, structure_id),
    constraint directory_memberships_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade,
    constraint directory_memberships_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_memberships_structure on directory_memberships (structure_id);

-- A link of an invitation is known by its hash alone; a new link takes the place of the one before.
create sequence directory_invitations_seq start with 50 increment by 50;
create table directory_invitations (
    id bigint primary key,
    version bigint not null,
    address varchar(254) not null,
    name varchar(120) not null,
    structure_id bigint,
    referent boolean not null,
    invited_by bigint not null,
    language varchar(2) not null,
    token_hash varchar(64) not null,
    invited_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    constraint directory_invitations_token_unique unique (token_hash),
    constraint directory_invitations_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade,
    constraint directory_invitations_by_fk foreign key (invited_by) references platform_accounts (id)
);
create index directory_invitations_address on directory_invitations (address);
create index directory_invitations_structure on directory_invitations (structure_id);

-- Somebody asks to join a structure, or proposes one that is not listed (then the proposed_ columns are filled).
-- open_key is there as long as it is open, so that the same request twice is one.
create sequence directory_join_requests_seq start with 50 increment by 50;
create table directory_join_requests (
    id bigint primary key,
    version bigint not null,
    address varchar(254) not null,
    name varchar(120) not null,
    account_id bigint,
    structure_id bigint,
    proposed_name varchar(250),
    proposed_address varchar(500),
    proposed_postcode varchar(10),
    proposed_commune varchar(200),
    proposed_typology varchar(40),
    words varchar(2000) not null,
    language varchar(2) not null,
    state varchar(12) not null,
    open_key varchar(600),
    token_hash varchar(64),
    asked_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    decided_by bigint,
    reason varchar(2000),
    constraint directory_join_requests_open_unique unique (open_key),
    constraint directory_join_requests_token_unique unique (token_hash),
    constraint directory_join_requests_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade,
    constraint directory_join_requests_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade,
    constraint directory_join_requests_by_fk foreign key (decided_by) references platform_accounts (id)
);
create index directory_join_requests_state on directory_join_requests (state, id);
create index directory_join_requests_structure on directory_join_requests (structure_id);

-- Lists stand as everywhere in the directory, with a '|' before and after too, so that one value can be looked for.
create table directory_people (
    account_id bigint primary key,
    version bigint not null,
    languages varchar(400) not null,
    subjects varchar(1000) not null,
    about varchar(2000) not null,
    consent varchar(10) not null,
    consented_at timestamp with time zone,
    trainer boolean not null,
    training_subjects varchar(1000) not null,
    training_conditions varchar(2000) not null,
    training_radius integer,
    constraint directory_people_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index directory_people_consent on directory_people (consent);
create index directory_people_trainer on directory_people (trainer);

-- Those whose card let them correct a sheet are referents by membership from now on.
insert into directory_memberships (id, version, account_id, structure_id, referent, since)
select 1000000000 + min(id), 1, account_id, structure_id, true, current_timestamp
from directory_referents where account_id is not null group by account_id, structure_id;
