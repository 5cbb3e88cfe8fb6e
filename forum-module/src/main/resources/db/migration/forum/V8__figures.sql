-- After how many seconds somebody other than its author has answered a topic; empty while nobody has.
alter table forum_topics add column first_answer_after bigint;
update forum_topics set first_answer_after = (
    select cast(min(extract(epoch from p.created_at)) - extract(epoch from forum_topics.created_at) as bigint)
    from forum_posts p
    where p.topic_id = forum_topics.id and p.number > 1 and p.hidden_at is null
      and (p.author_id is null or forum_topics.author_id is null or p.author_id <> forum_topics.author_id));
-- What was written in another forum before may stand in another order.
update forum_topics set first_answer_after = 0 where first_answer_after < 0;

-- What is looked for when somebody is forgotten.
create index forum_topics_last_author on forum_topics (last_author_id);
create index forum_topics_taker on forum_topics (taken_by);
create index forum_posts_accepted_by on forum_posts (accepted_by);
create index forum_posts_valid_by on forum_posts (valid_by);
create index forum_revisions_replaced_by on forum_revisions (replaced_by);

-- The day on which whoever keeps a post wants to be told of it; once.
alter table forum_bookmarks add column remind_on date;
create index forum_bookmarks_remind on forum_bookmarks (remind_on);
