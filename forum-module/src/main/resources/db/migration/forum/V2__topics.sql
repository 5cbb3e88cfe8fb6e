-- Groups of people within the network, such as all referents.
create sequence forum_groups_seq start with 50 increment by 50;
create table forum_groups (
    id bigint primary key,
    version bigint not null,
    name varchar(80) not null,
    constraint forum_groups_name unique (name)
);
create table forum_group_members (
    group_id bigint not null,
    account_id bigint not null,
    primary key (group_id, account_id),
    constraint forum_group_members_group_fk foreign key (group_id) references forum_groups (id) on delete cascade,
    constraint forum_group_members_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_group_members_account on forum_group_members (account_id);

-- Spaces say who reads and who writes; their categories, what about.
create sequence forum_spaces_seq start with 50 increment by 50;
create table forum_spaces (
    id bigint primary key,
    version bigint not null,
    slug varchar(60) not null,
    name varchar(80) not null,
    description varchar(500) not null,
    rank integer not null,
    readers varchar(10) not null,
    writers varchar(10) not null,
    group_id bigint,
    constraint forum_spaces_slug unique (slug),
    constraint forum_spaces_group_fk foreign key (group_id) references forum_groups (id)
);
create sequence forum_categories_seq start with 50 increment by 50;
create table forum_categories (
    id bigint primary key,
    version bigint not null,
    space_id bigint not null,
    slug varchar(60) not null,
    name varchar(80) not null,
    description varchar(500) not null,
    rank integer not null,
    constraint forum_categories_slug unique (slug),
    constraint forum_categories_space_fk foreign key (space_id) references forum_spaces (id)
);

-- Whose procedure it is. Synonyms stand one to a line.
create sequence forum_operators_seq start with 50 increment by 50;
create table forum_operators (
    id bigint primary key,
    version bigint not null,
    slug varchar(60) not null,
    name varchar(80) not null,
    synonyms varchar(1000) not null,
    country varchar(2) not null,
    site varchar(250) not null,
    constraint forum_operators_slug unique (slug)
);
create sequence forum_tags_seq start with 50 increment by 50;
create table forum_tags (
    id bigint primary key,
    version bigint not null,
    slug varchar(60) not null,
    name varchar(60) not null,
    synonyms varchar(1000) not null,
    constraint forum_tags_slug unique (slug)
);

-- What lists show of a topic is counted when it changes, never when it is read. bumped_at is the moment of its last post.
create sequence forum_topics_seq start with 50 increment by 50;
create table forum_topics (
    id bigint primary key,
    version bigint not null,
    kind varchar(20) not null,
    title varchar(150) not null,
    details varchar(12000) not null,
    space_id bigint not null,
    category_id bigint not null,
    operator_id bigint,
    author_id bigint,
    urgency varchar(10),
    created_at timestamp with time zone not null,
    bumped_at timestamp with time zone not null,
    last_author_id bigint,
    last_number integer not null,
    answers integer not null,
    solved_at timestamp with time zone,
    also_blocked integer not null,
    taken_by bigint,
    taken_at timestamp with time zone,
    pinned boolean not null,
    closed_at timestamp with time zone,
    locked_at timestamp with time zone,
    hidden_at timestamp with time zone,
    hidden_because varchar(20),
    duplicate_of bigint,
    constraint forum_topics_space_fk foreign key (space_id) references forum_spaces (id),
    constraint forum_topics_category_fk foreign key (category_id) references forum_categories (id),
    constraint forum_topics_operator_fk foreign key (operator_id) references forum_operators (id),
    constraint forum_topics_author_fk foreign key (author_id) references platform_accounts (id),
    constraint forum_topics_last_author_fk foreign key (last_author_id) references platform_accounts (id),
    constraint forum_topics_taken_fk foreign key (taken_by) references platform_accounts (id),
    constraint forum_topics_duplicate_fk foreign key (duplicate_of) references forum_topics (id)
);
-- One for each list that is offered, in its order: a selective filter without its index is slow with a hundred thousand topics.
create index forum_topics_all on forum_topics (bumped_at desc, id desc);
create index forum_topics_space on forum_topics (space_id, bumped_at desc, id desc);
create index forum_topics_category on forum_topics (category_id, bumped_at desc, id desc);
create index forum_topics_operator on forum_topics (operator_id, bumped_at desc, id desc);
create index forum_topics_kind on forum_topics (kind, bumped_at desc, id desc);
create index forum_topics_created on forum_topics (created_at desc);
create index forum_topics_solved on forum_topics (solved_at desc);
create index forum_topics_author on forum_topics (author_id, bumped_at desc, id desc);
create table forum_topic_tags (
    topic_id bigint not null,
    tag_id bigint not null,
    primary key (topic_id, tag_id),
    constraint forum_topic_tags_topic_fk foreign key (topic_id) references forum_topics (id) on delete cascade,
    constraint forum_topic_tags_tag_fk foreign key (tag_id) references forum_tags (id)
);
create index forum_topic_tags_tag on forum_topic_tags (tag_id, topic_id);

-- html is body as rendered under the rules of html_version. form_key is what a form was given, so that it is sent once.
create sequence forum_posts_seq start with 50 increment by 50;
create table forum_posts (
    id bigint primary key,
    version bigint not null,
    topic_id bigint not null,
    number integer not null,
    author_id bigint,
    form_key varchar(36) not null,
    body varchar(60000) not null,
    html varchar(400000) not null,
    html_version integer not null,
    created_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    accepted_at timestamp with time zone,
    accepted_by bigint,
    useful integer not null,
    valid_at timestamp with time zone,
    valid_by bigint,
    hidden_at timestamp with time zone,
    hidden_because varchar(20),
    constraint forum_posts_number unique (topic_id, number),
    constraint forum_posts_once unique (form_key),
    constraint forum_posts_topic_fk foreign key (topic_id) references forum_topics (id),
    constraint forum_posts_author_fk foreign key (author_id) references platform_accounts (id),
    constraint forum_posts_accepted_fk foreign key (accepted_by) references platform_accounts (id),
    constraint forum_posts_valid_fk foreign key (valid_by) references platform_accounts (id)
);
create index forum_posts_author on forum_posts (author_id, id);

-- What a post, and with the first one the topic, said before it was changed.
create sequence forum_revisions_seq start with 50 increment by 50;
create table forum_revisions (
    id bigint primary key,
    post_id bigint not null,
    title varchar(150),
    details varchar(12000),
    body varchar(60000) not null,
    replaced_by bigint,
    replaced_at timestamp with time zone not null,
    constraint forum_revisions_post_fk foreign key (post_id) references forum_posts (id) on delete cascade,
    constraint forum_revisions_account_fk foreign key (replaced_by) references platform_accounts (id)
);
create index forum_revisions_post on forum_revisions (post_id, id);

-- That somebody found a post useful, or is blocked at the same place.
create table forum_marks (
    post_id bigint not null,
    account_id bigint not null,
    kind varchar(10) not null,
    made_at timestamp with time zone not null,
    primary key (post_id, account_id, kind),
    constraint forum_marks_post_fk foreign key (post_id) references forum_posts (id) on delete cascade,
    constraint forum_marks_account_fk foreign key (account_id) references platform_accounts (id) on delete cascade
);
create index forum_marks_account on forum_marks (account_id);

-- What a new network is given once: its first spaces, and in a demonstration its topics.
create table forum_beginnings (
    id integer primary key,
    taxonomy_at timestamp with time zone,
    topics_at timestamp with time zone
);
insert into forum_beginnings (id) values (1);
