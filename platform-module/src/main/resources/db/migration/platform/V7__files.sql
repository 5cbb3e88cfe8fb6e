-- Files that helpers attach, as we made them anew. What is never attached is forgotten after two days; what is dropped is
-- read by nobody from that moment on, and taken away piece by piece.
create sequence platform_files_seq start with 50 increment by 50;
create table platform_files (
    id bigint primary key,
    owner_id bigint not null,
    name varchar(120) not null,
    media_type varchar(40) not null,
    size_bytes bigint not null,
    width integer not null,
    height integer not null,
    pages integer not null,
    sha256 varchar(64) not null,
    alt varchar(300) not null,
    warnings varchar(500) not null,
    attached boolean not null,
    dropped boolean not null,
    created_at timestamp with time zone not null,
    constraint platform_files_owner_fk foreign key (owner_id) references platform_accounts (id)
);
create index platform_files_owner on platform_files (owner_id, created_at);
create index platform_files_loose on platform_files (attached, created_at);

-- What they hold, in pieces, and the small picture of an image.
create table platform_file_pieces (
    file_id bigint not null,
    preview boolean not null,
    rank integer not null,
    bytes bytea not null,
    constraint platform_file_pieces_pk primary key (file_id, preview, rank),
    constraint platform_file_pieces_file_fk foreign key (file_id) references platform_files (id) on delete cascade
);
