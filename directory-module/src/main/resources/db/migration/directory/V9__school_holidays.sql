-- School holidays: each file that an animator brought, and what it tells of each zone.
create sequence directory_school_calendars_seq start with 50 increment by 50;
create table directory_school_calendars (
    id bigint primary key,
    file_name varchar(250) not null,
    account_id bigint,
    by_name varchar(120) not null,
    brought_at timestamp with time zone not null
);

create sequence directory_school_breaks_seq start with 50 increment by 50;
create table directory_school_breaks (
    id bigint primary key,
    calendar_id bigint not null,
    zone varchar(40) not null,
    name varchar(250) not null,
    from_day date not null,
    to_day date not null,
    constraint directory_school_breaks_calendar_fk foreign key (calendar_id) references directory_school_calendars (id) on delete cascade
);
create index directory_school_breaks_zone on directory_school_breaks (zone, to_day);
create index directory_school_breaks_calendar on directory_school_breaks (calendar_id);
