-- The outbox: a mail is a row from the transaction that causes it until thirty days later.

create sequence platform_mails_seq start with 50 increment by 50;
create table platform_mails (
    id bigint primary key,
    recipient varchar(254) not null,
    name varchar(120) not null,
    language varchar(2) not null,
    kind varchar(40) not null,
    subject varchar(200) not null,
    html varchar(200000),
    text varchar(100000),
    confidential boolean not null,
    priority integer not null,
    state varchar(10) not null,
    attempts integer not null,
    possible_doubles integer not null,
    not_before timestamp with time zone not null,
    claim varchar(40),
    lease_until timestamp with time zone,
    queued_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    message_id varchar(400) not null,
    error_class varchar(20),
    error varchar(400)
);
create index platform_mails_next on platform_mails (state, priority, id);
create index platform_mails_recipient on platform_mails (recipient);
create index platform_mails_age on platform_mails (queued_at);
