-- Somebody is sent to the referents of a structure: a code, a need, a status; no column for who it is.
-- send_key makes a form that is sent twice one; tell_at is when the sender gets a mail, null for nothing to tell.
create sequence directory_orientations_seq start with 50 increment by 50;
create table directory_orientations (
    id bigint primary key,
    version bigint not null,
    code varchar(6) not null,
    send_key varchar(36) not null,
    structure_id bigint not null,
    sender_id bigint not null,
    matter varchar(40) not null,
    urgency varchar(20) not null,
    words varchar(300) not null,
    state varchar(10) not null,
    reason varchar(20),
    sent_at timestamp with time zone not null,
    sent_month varchar(7) not null,
    accepted_at timestamp with time zone,
    accepted_by bigint,
    met_at timestamp with time zone,
    met_by bigint,
    ended_at timestamp with time zone,
    ended_by bigint,
    changed_at timestamp with time zone not null,
    tell_at timestamp with time zone,
    constraint directory_orientations_code_unique unique (code),
    constraint directory_orientations_key_unique unique (send_key),
    constraint directory_orientations_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade,
    constraint directory_orientations_sender_fk foreign key (sender_id) references platform_accounts (id) on delete cascade,
    constraint directory_orientations_accepted_fk foreign key (accepted_by) references platform_accounts (id),
    constraint directory_orientations_met_fk foreign key (met_by) references platform_accounts (id),
    constraint directory_orientations_ended_fk foreign key (ended_by) references platform_accounts (id)
);
create index directory_orientations_structure on directory_orientations (structure_id, id);
create index directory_orientations_sender on directory_orientations (sender_id, id);
create index directory_orientations_changed on directory_orientations (changed_at);
create index directory_orientations_tell on directory_orientations (tell_at);

-- What stays of those that were wiped.
create table directory_orientation_counts (
    sent_month varchar(7) not null,
    structure_id bigint not null,
    matter varchar(40) not null,
    sent bigint not null,
    accepted bigint not null,
    met bigint not null,
    closed bigint not null,
    declined bigint not null,
    constraint directory_orientation_counts_pk primary key (sent_month, structure_id, matter),
    constraint directory_orientation_counts_structure_fk foreign key (structure_id) references directory_structures (id) on delete cascade
);

-- Those that are there and those that were, for the figures.
create view directory_orientation_figures as
select sent_month, structure_id, matter, sent, accepted, met, closed, declined
from directory_orientation_counts
union all
select sent_month, structure_id, matter, count(*), count(accepted_at), count(met_at),
       sum(case when state = 'CLOSED' then 1 else 0 end), sum(case when state = 'DECLINED' then 1 else 0 end)
from directory_orientations
group by sent_month, structure_id, matter;
