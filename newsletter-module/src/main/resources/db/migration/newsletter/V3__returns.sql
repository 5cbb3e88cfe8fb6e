-- What came back of the letters, and who said so.

create sequence newsletter_returns_seq start with 50 increment by 50;
create table newsletter_returns (
    id bigint primary key,
    address varchar(254) not null,
    -- Null when it is about another mail of the network, or an address only.
    issue_id bigint,
    subscriber_id bigint,
    kind varchar(10) not null,
    status varchar(20) not null,
    words varchar(400) not null,
    source varchar(10) not null,
    came_at timestamp with time zone not null
);
create index newsletter_returns_address on newsletter_returns (address, came_at);
create index newsletter_returns_delivery on newsletter_returns (issue_id, subscriber_id);
create index newsletter_returns_age on newsletter_returns (came_at);

alter table newsletter_suppressions add column source varchar(10) default 'HAND' not null;
create index newsletter_suppressions_address on newsletter_suppressions (address);
