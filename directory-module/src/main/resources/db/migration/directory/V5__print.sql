-- Guides of a territory, ready to print: made by a job, kept in pieces for some days, served by every node.
create sequence directory_guides_seq start with 50 increment by 50;
create table directory_guides (
    id bigint primary key,
    version bigint not null,
    query varchar(4000) not null,
    title varchar(250) not null,
    language varchar(2) not null,
    site varchar(500) not null,
    account_id bigint not null,
    by_name varchar(120) not null,
    requested_at timestamp with time zone not null,
    ready_at timestamp with time zone,
    places integer not null,
    pages integer not null,
    size_bytes bigint not null,
    constraint directory_guides_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index directory_guides_account on directory_guides (account_id);

create table directory_guide_chunks (
    guide_id bigint not null,
    rank integer not null,
    bytes bytea not null,
    constraint directory_guide_chunks_pk primary key (guide_id, rank),
    constraint directory_guide_chunks_guide_fk foreign key (guide_id) references directory_guides (id) on delete cascade
);

-- Proximity relays: they notice somebody's need and say where to go, and help nobody themselves. Public once an animator has kept them.
create sequence directory_relays_seq start with 50 increment by 50;
create table directory_relays (
    id bigint primary key,
    version bigint not null,
    kind varchar(20) not null,
    name varchar(250) not null,
    address varchar(500) not null,
    postcode varchar(10) not null,
    commune varchar(200) not null,
    department varchar(40) not null,
    latitude double precision not null,
    longitude double precision not null,
    phone varchar(60),
    hours varchar(250),
    detects boolean not null,
    orients boolean not null,
    kept boolean not null,
    account_id bigint,
    by_name varchar(120) not null,
    added_at timestamp with time zone not null,
    constraint directory_relays_account_fk foreign key (account_id) references platform_accounts (id) on delete set null
);
create index directory_relays_place on directory_relays (latitude, longitude);
