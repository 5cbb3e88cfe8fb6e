-- The directory: who does what, where, with whom. Runs on H2 and PostgreSQL alike.
-- Values of closed lists are kept as the standard writes them, several in one column parted by '|', in their order.

create sequence directory_structures_seq start with 500 increment by 500;
create table directory_structures (
    id bigint primary key,
    version bigint not null,
    slug varchar(120) not null,
    name varchar(250) not null,
    usual_name varchar(250),
    country varchar(2) not null,
    identifier_kind varchar(10) not null,
    identifier varchar(50) not null,
    typologies varchar(1000) not null,
    parent_id bigint,
    parent_text varchar(500),
    summary varchar(2000),
    description text,
    websites varchar(4000) not null,
    programmes varchar(1000) not null,
    labels varchar(1000) not null,
    other_labels varchar(4000) not null,
    source varchar(250),
    source_updated_on date,
    co_animates boolean not null,
    content_to_share varchar(2000),
    trainers varchar(2000),
    verified_at timestamp with time zone,
    verified_by varchar(120),
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    constraint directory_structures_slug_unique unique (slug),
    constraint directory_structures_parent_fk foreign key (parent_id) references directory_structures (id)
);
create index directory_structures_verified on directory_structures (verified_at);
create index directory_structures_created on directory_structures (created_at);
create index directory_structures_edited on directory_structures (edited_at);

-- The demonstration network is loaded under this row, so that two nodes never do it both.
create table directory_demonstration (
    id integer primary key,
    loaded_at timestamp with time zone
);
insert into directory_demonstration (id) values (1);

create sequence directory_sites_seq start with 500 increment by 500;
create table directory_sites (
    id bigint primary key,
    version bigint not null,
    structure_id bigint not null,
    address varchar(500) not null,
    address_details varchar(500),
    postcode varchar(10) not null,
    commune varchar(200) not null,
    commune_code varchar(100),
    department varchar(60),
    zone varchar(40) not null,
    latitude double precision,
    longitude double precision,
    found_latitude double precision,
    found_longitude double precision,
    found_by varchar(10) not null,
    phone varchar(60),
    emails varchar(4000) not null,
    mobility varchar(40) not null,
    audiences varchar(500) not null,
    needs varchar(500) not null,
    fees varchar(200) not null,
    access_modes varchar(500) not null,
    support_modes varchar(500) not null,
    languages varchar(200) not null,
    accessibility_page varchar(2000),
    booking_page varchar(2000),
    how_to_come varchar(2000),
    seats integer,
    computers integer,
    laptops integer,
    tablets integer,
    equipment varchar(1000) not null,
    can_host boolean not null,
    hosting_conditions varchar(2000),
    constraint directory_sites_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_sites_structure on directory_sites (structure_id);

create sequence directory_offers_seq start with 500 increment by 500;
create table directory_offers (
    id bigint primary key,
    site_id bigint not null,
    rank integer not null,
    service varchar(100) not null,
    label varchar(250),
    audiences varchar(500) not null,
    needs varchar(500) not null,
    fees varchar(200) not null,
    fees_detail varchar(500),
    support_modes varchar(500) not null,
    steps varchar(200) not null,
    capacity integer,
    schedule varchar(500),
    does_for boolean not null,
    does_with boolean not null,
    constraint directory_offers_site_fk foreign key (site_id) references directory_sites (id) on delete cascade
);
create index directory_offers_site on directory_offers (site_id);

create sequence directory_opening_rules_seq start with 500 increment by 500;
create table directory_opening_rules (
    id bigint primary key,
    site_id bigint not null,
    offer_id bigint,
    text text not null,
    constraint directory_opening_rules_site_fk foreign key (site_id) references directory_sites (id) on delete cascade,
    constraint directory_opening_rules_offer_fk foreign key (offer_id) references directory_offers (id) on delete cascade
);
create index directory_opening_rules_site on directory_opening_rules (site_id);

create sequence directory_exceptional_periods_seq start with 50 increment by 50;
create table directory_exceptional_periods (
    id bigint primary key,
    site_id bigint not null,
    from_day date not null,
    to_day date not null,
    kind varchar(10) not null,
    hours varchar(1000),
    message varchar(500),
    constraint directory_exceptional_periods_site_fk foreign key (site_id) references directory_sites (id) on delete cascade
);
create index directory_exceptional_periods_site on directory_exceptional_periods (site_id);

create sequence directory_stops_seq start with 50 increment by 50;
create table directory_stops (
    id bigint primary key,
    site_id bigint not null,
    place varchar(250) not null,
    commune varchar(200) not null,
    commune_code varchar(100),
    latitude double precision,
    longitude double precision,
    weekday integer,
    on_day date,
    from_time time not null,
    to_time time not null,
    constraint directory_stops_site_fk foreign key (site_id) references directory_sites (id) on delete cascade,
    constraint directory_stops_when check (weekday is not null or on_day is not null)
);
create index directory_stops_site on directory_stops (site_id);
create index directory_stops_on_day on directory_stops (on_day);

create sequence directory_referents_seq start with 50 increment by 50;
create table directory_referents (
    id bigint primary key,
    structure_id bigint not null,
    account_id bigint,
    rank integer not null,
    name varchar(120) not null,
    role varchar(250),
    phone varchar(60),
    email varchar(254),
    consent varchar(10) not null,
    consented_at timestamp with time zone,
    constraint directory_referents_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade,
    constraint directory_referents_account_fk foreign key (account_id) references platform_accounts (id)
);
create index directory_referents_structure on directory_referents (structure_id);
create index directory_referents_account on directory_referents (account_id);

-- What a source said last of a structure: its 32 cells, parted by the unit separator, so that a later file can be told
-- from what a hand has changed since.
create sequence directory_source_links_seq start with 500 increment by 500;
create table directory_source_links (
    id bigint primary key,
    structure_id bigint not null,
    source varchar(250) not null,
    source_key varchar(250) not null,
    fingerprint varchar(64) not null,
    cells text not null,
    unknown_values text,
    last_seen_at timestamp with time zone not null,
    constraint directory_source_links_key_unique unique (source, source_key),
    constraint directory_source_links_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_source_links_structure on directory_source_links (structure_id);

create sequence directory_revisions_seq start with 500 increment by 500;
create table directory_revisions (
    id bigint primary key,
    structure_id bigint not null,
    at timestamp with time zone not null,
    account_id bigint,
    import_id bigint,
    by_name varchar(250) not null,
    changes text not null,
    constraint directory_revisions_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_revisions_structure on directory_revisions (structure_id);

create sequence directory_verifications_seq start with 50 increment by 50;
create table directory_verifications (
    id bigint primary key,
    structure_id bigint not null,
    confirmed_at timestamp with time zone not null,
    account_id bigint,
    by_name varchar(120) not null,
    constraint directory_verifications_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);
create index directory_verifications_structure on directory_verifications (structure_id);

-- An uploaded file, kept while an import may still need it, without the lines that hold personal data.
create sequence directory_import_files_seq start with 50 increment by 50;
create table directory_import_files (
    id bigint primary key,
    name varchar(250) not null,
    size_bytes bigint not null,
    lines bigint not null,
    stored_at timestamp with time zone not null
);

create table directory_import_chunks (
    file_id bigint not null,
    rank integer not null,
    bytes bytea not null,
    constraint directory_import_chunks_pk primary key (file_id, rank),
    constraint directory_import_chunks_file_fk foreign key (file_id) references directory_import_files (id) on delete cascade
);

create sequence directory_imports_seq start with 50 increment by 50;
create table directory_imports (
    id bigint primary key,
    version bigint not null,
    file_id bigint,
    file_name varchar(250) not null,
    dry_run boolean not null,
    account_id bigint,
    by_name varchar(120) not null,
    requested_at timestamp with time zone not null,
    done_line bigint not null,
    created bigint not null,
    changed bigint not null,
    unchanged bigint not null,
    refused bigint not null,
    conflicts bigint not null,
    warnings bigint not null,
    header text,
    separator varchar(1),
    constraint directory_imports_file_fk foreign key (file_id) references directory_import_files (id) on delete set null
);

create sequence directory_import_problems_seq start with 500 increment by 500;
create table directory_import_problems (
    id bigint primary key,
    import_id bigint not null,
    line integer not null,
    severity varchar(10) not null,
    field varchar(60),
    value_text varchar(500) not null,
    code varchar(40) not null,
    args varchar(2000) not null,
    suggestion varchar(500),
    constraint directory_import_problems_import_fk foreign key (import_id) references directory_imports (id) on delete cascade
);
create index directory_import_problems_import on directory_import_problems (import_id, severity, id);

-- Refused lines as they came, personal data masked, to be downloaded, mended and sent again.
create table directory_import_refusals (
    import_id bigint not null,
    line integer not null,
    cells text not null,
    constraint directory_import_refusals_pk primary key (import_id, line),
    constraint directory_import_refusals_import_fk foreign key (import_id) references directory_imports (id) on delete cascade
);
