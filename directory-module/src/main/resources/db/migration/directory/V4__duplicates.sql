-- A sheet that has become part of another one stays, hidden, and points to it.
alter table directory_structures add column merged_into_id bigint;
alter table directory_structures add constraint directory_structures_merged_fk
    foreign key (merged_into_id) references directory_structures (id);
create index directory_structures_merged on directory_structures (merged_into_id);
create index directory_structures_parent on directory_structures (parent_id);
create index directory_sites_department on directory_sites (department);
create index directory_sites_postcode on directory_sites (postcode);

-- Two sheets that may tell of the same place, the lower number first. A refusal keeps what both said then.
create sequence directory_duplicates_seq start with 50 increment by 50;
create table directory_duplicates (
    id bigint primary key,
    version bigint not null,
    one_id bigint not null,
    two_id bigint not null,
    verdict varchar(10) not null,
    score integer not null,
    state varchar(10) not null,
    found_at timestamp with time zone not null,
    said text,
    decided_at timestamp with time zone,
    decided_by varchar(120),
    constraint directory_duplicates_pair_unique unique (one_id, two_id),
    constraint directory_duplicates_one_fk foreign key (one_id) references directory_structures (id) on delete cascade,
    constraint directory_duplicates_two_fk foreign key (two_id) references directory_structures (id) on delete cascade
);
create index directory_duplicates_open on directory_duplicates (state, verdict, score, id);
create index directory_duplicates_two on directory_duplicates (two_id);

-- What became of two sheets when they were made one, as far as it is needed to undo it.
create sequence directory_mergers_seq start with 50 increment by 50;
create table directory_mergers (
    id bigint primary key,
    version bigint not null,
    kept_id bigint not null,
    gone_id bigint not null,
    merged_at timestamp with time zone not null,
    merged_by varchar(120) not null,
    undone_at timestamp with time zone,
    undone_by varchar(120),
    ledger text not null,
    remains text,
    constraint directory_mergers_kept_fk foreign key (kept_id) references directory_structures (id) on delete cascade,
    constraint directory_mergers_gone_fk foreign key (gone_id) references directory_structures (id) on delete cascade
);
create index directory_mergers_kept on directory_mergers (kept_id);
create index directory_mergers_gone on directory_mergers (gone_id);
