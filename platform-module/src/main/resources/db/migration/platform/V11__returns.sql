-- Mail that comes back: one node at a time reads the mailbox, and no message of it is taken twice.

-- The key that signs addresses to which mail comes back, the same for all nodes.
create table platform_mail_key (
    id integer primary key,
    secret varchar(64) not null
);

create table platform_mailbox (
    id integer primary key,
    holder varchar(40),
    lease_until timestamp with time zone,
    looked_at timestamp with time zone,
    not_understood integer not null,
    trouble varchar(400)
);
insert into platform_mailbox (id, not_understood) values (1, 0);

-- One row a message that was read: taken by a reader, left for people, or broken after some attempts.
create table platform_mailbox_messages (
    uid varchar(200) primary key,
    state varchar(10) not null,
    attempts integer not null,
    read_at timestamp with time zone not null
);
create index platform_mailbox_messages_age on platform_mailbox_messages (read_at);

-- Calls of a relay, by their signature, as long as one of them could be sent again.
create table platform_mail_calls (
    signature varchar(64) primary key,
    called_at timestamp with time zone not null
);

-- When a mail of the outbox came back, and with which words.
alter table platform_mails add column returned_at timestamp with time zone;
alter table platform_mails add column returned varchar(400);
create index platform_mails_message_id on platform_mails (message_id);
