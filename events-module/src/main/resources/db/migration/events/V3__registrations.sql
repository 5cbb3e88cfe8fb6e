-- Who asked to come. One row a gathering and mail address: who left and comes back takes a new place in the line. Seats are
-- counted in events_gatherings, under the lock of its row; holds_seat says whose they are.
create sequence events_registrations_seq start with 50 increment by 50;
create table events_registrations (
    id bigint primary key,
    gathering_id bigint not null,
    account_id bigint,
    address varchar(254) not null,
    name varchar(120) not null,
    structure varchar(150) not null,
    structure_key varchar(150) not null,
    language varchar(2) not null,
    online boolean not null,
    state varchar(10) not null,
    holds_seat boolean not null,
    rank integer not null,
    until_at timestamp with time zone,
    link varchar(43) not null,
    lunch boolean not null,
    access_needs varchar(500) not null,
    answer varchar(500) not null,
    registered_at timestamp with time zone not null,
    constraint events_registrations_once unique (gathering_id, address),
    constraint events_registrations_link unique (link),
    constraint events_registrations_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade,
    constraint events_registrations_account_fk foreign key (account_id) references platform_accounts (id) on delete set null
);
create index events_registrations_line on events_registrations (gathering_id, state, online, rank);
create index events_registrations_until on events_registrations (until_at);
create index events_registrations_account on events_registrations (account_id);

-- When those who come are reminded; done_at is set in the transaction that writes the mails.
create table events_reminders (
    gathering_id bigint not null,
    kind varchar(10) not null,
    due_at timestamp with time zone not null,
    done_at timestamp with time zone,
    primary key (gathering_id, kind),
    constraint events_reminders_gathering_fk foreign key (gathering_id) references events_gatherings (id) on delete cascade
);
create index events_reminders_due on events_reminders (done_at, due_at);
