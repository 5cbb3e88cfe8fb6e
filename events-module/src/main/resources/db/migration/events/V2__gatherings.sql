-- A gathering of the network. Its hours are moments; zone is the one in which people read them. sequence and uid are those of
-- its entry in calendars. edits counts what those who plan have changed, so that two of them notice one another. What is told of
-- a site or a structure is read from the directory, which knows nothing of this module: hence no foreign key to them.
create sequence events_gatherings_seq start with 50 increment by 50;
create table events_gatherings (
    id bigint primary key,
    form_key varchar(36) not null,
    uid varchar(80) not null,
    sequence integer not null,
    edits integer not null,
    kind varchar(20) not null,
    title varchar(150) not null,
    body varchar(10000) not null,
    mode varchar(10) not null,
    state varchar(10) not null,
    visibility varchar(10) not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    zone varchar(40) not null,
    moved_from timestamp with time zone,
    site_id bigint,
    place varchar(150) not null,
    address varchar(200) not null,
    postcode varchar(10) not null,
    commune varchar(100) not null,
    department varchar(40) not null,
    latitude double precision,
    longitude double precision,
    how_to_come varchar(1000) not null,
    link varchar(500) not null,
    seats integer,
    online_seats integer,
    per_structure integer,
    guests boolean not null,
    answer_hours integer not null,
    asks_lunch boolean not null,
    asks_access boolean not null,
    question varchar(200) not null,
    seated integer not null,
    seated_online integer not null,
    waiting integer not null,
    last_rank integer not null,
    series varchar(36),
    created_by bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    published_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    cancel_reason varchar(500) not null,
    tell_at timestamp with time zone,
    constraint events_gatherings_form unique (form_key),
    constraint events_gatherings_uid unique (uid),
    constraint events_gatherings_creator_fk foreign key (created_by) references platform_accounts (id) on delete set null
);
create index events_gatherings_start on events_gatherings (starts_at, id);
create index events_gatherings_published on events_gatherings (published_at);
create index events_gatherings_site on events_gatherings (site_id);
create index events_gatherings_creator on events_gatherings (created_by);
create index events_gatherings_tell on events_gatherings (tell_at);

-- Whose members see a gathering that is for a group.
create table events_invited (
    gathering_id bigint not null,
    structure_id bigint not null,
    primary key (gathering_id, structure_id),
    constraint events_invited_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_invited_structure on events_invited (structure_id);

-- The programme: at which minute after the start something begins, what it is, and who speaks.
create sequence events_items_seq start with 50 increment by 50;
create table events_items (
    id bigint primary key,
    gathering_id bigint not null,
    minutes integer not null,
    title varchar(200) not null,
    speaker varchar(150) not null,
    constraint events_items_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_items_gathering on events_items (gathering_id);

-- The demonstration year is brought once.
create table events_beginnings (
    id integer primary key,
    year_at timestamp with time zone
);
insert into events_beginnings (id) values (1);
