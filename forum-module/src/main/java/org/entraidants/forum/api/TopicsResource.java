package org.entraidants.forum.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entraidants.forum.Discussions;
import org.entraidants.forum.Flaw;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Post;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicCursor;
import org.entraidants.forum.TopicFilter;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.TopicQuestion;
import org.entraidants.forum.TopicRow;
import org.entraidants.forum.TopicSearch;
import org.entraidants.forum.Topics;
import org.entraidants.forum.Writing;
import org.entraidants.forum.Writing.Written;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.api.Problem;
import org.entraidants.platform.guard.TextRefused;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** Topics for programs; each caller sees what the pages show them. */
@Path("topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TopicsResource {
    private static final int MOST = 100;
    private static final int POSTS_AT_ONCE = 100;

    @Inject
    Topics topics;

    @Inject
    TopicSearch search;

    @Inject
    Discussions discussions;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Sights sights;

    @Inject
    TopicSheets sheets;

    @Inject
    Caller caller;

    /** Where what was sent stands now. */
    public record Made(long id, long postId, int number, String url) {}

    /** An answer that a program sends; see {@link AskedTopic}. */
    public record AskedPost(
            @NotNull String body,
            @Nullable Boolean acknowledged,
            @Nullable UUID key) {}

    @GET
    @Operation(summary = "Topics, those written in last first; with q the best first")
    public Response find(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("solved") @Nullable String solved,
            @QueryParam("operator") @DefaultValue("") String operator,
            @QueryParam("limit") @DefaultValue("20") String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        TopicKind ofKind = kind.isEmpty() ? null : TopicKind.coded(kind).orElseThrow(() -> unknownKind(kind));
        Boolean isSolved = solved(solved);
        Long ofOperator = operator.isEmpty() ? null : operatorId(operator);
        int most = limit(limit);
        Sight sight = sights.own();
        if (text.isBlank()) {
            var filter = new TopicFilter(null, null, ofOperator, null, ofKind, isSolved, null);
            return Response.ok(list(filter, after, most, sight)).build();
        }
        var question = new TopicQuestion(text, kind, "", "", operator, "", "", isSolved, null);
        return Response.ok(found(question, after, most, sight)).build();
    }

    private TopicSheet.Topics list(TopicFilter filter, String after, int most, Sight sight) {
        TopicCursor from = after.isEmpty() ? null : TopicCursor.read(after).orElseThrow(() -> notACursor(after));
        List<TopicRow> rows = topics.list(filter, from, most + 1, sight);
        if (rows.size() <= most) {
            return new TopicSheet.Topics(sheets.of(rows), null, null);
        }
        TopicRow last = rows.get(most - 1);
        return new TopicSheet.Topics(
                sheets.of(rows.subList(0, most)),
                sheets.next(new TopicCursor(last.bumpedAt(), last.id()).written()),
                null);
    }

    private TopicSheet.Topics found(TopicQuestion question, String after, int most, Sight sight) {
        try {
            TopicSearch.Found found = search.findTopics(question, after, most, sight);
            return new TopicSheet.Topics(
                    sheets.of(found.hits().stream().map(TopicSearch.Hit::topic).toList()),
                    found.next().isEmpty() ? null : sheets.next(found.next()),
                    found.total());
        } catch (IllegalArgumentException malformed) {
            throw notACursor(after);
        }
    }

    private static @Nullable Boolean solved(@Nullable String solved) {
        if (solved == null || solved.isEmpty()) {
            return null;
        }
        if (!solved.equals("true") && !solved.equals("false")) {
            throw new InvalidParameter("solved", solved, "true or false", null);
        }
        return Boolean.valueOf(solved);
    }

    private long operatorId(String slug) {
        return taxonomies
                .now()
                .operator(slug)
                .map(Operator::id)
                .orElseThrow(() -> new InvalidParameter("operator", slug, "the slug of an operator", null));
    }

    private static int limit(String limit) {
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new InvalidParameter("limit", limit, "a number from 1 to " + MOST, null);
        }
        return Integer.parseInt(limit);
    }

    private static InvalidParameter unknownKind(String kind) {
        return new InvalidParameter("kind", kind, "blocked, question, practice, information or resource", null);
    }

    private static InvalidParameter notACursor(String after) {
        return new InvalidParameter("after", after, "the cursor of such a list", null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A topic with its posts, at most a hundred of them")
    public Response read(@PathParam("id") long id, @QueryParam("after") @DefaultValue("0") int after) {
        Sight sight = sights.own();
        Topic topic = topics.find(id, sight).orElseThrow(NotFoundException::new);
        List<Post> posts = topics.posts(topic, after, POSTS_AT_ONCE + 1, sight);
        boolean more = posts.size() > POSTS_AT_ONCE;
        List<Post> shown = more ? posts.subList(0, POSTS_AT_ONCE) : posts;
        Integer next = more ? shown.get(POSTS_AT_ONCE - 1).number() : null;
        return Response.ok(sheets.of(topic, shown, next)).build();
    }

    @POST
    @Operation(summary = "Ask: opens a topic")
    public Response ask(@Valid @NotNull AskedTopic topic) {
        caller.require(Role.MEMBER);
        return answer(discussions.ask(topic.text(taxonomies.now()), topic.sending(), caller));
    }

    @POST
    @Path("{id}/posts")
    @Operation(summary = "Answer in a topic")
    public Response answer(@PathParam("id") long id, @Valid @NotNull AskedPost post) {
        return answer(discussions.answer(id, post.body(), AskedTopic.sending(post.key(), post.acknowledged()), caller));
    }

    private Response answer(Writing writing) {
        if (writing instanceof Written written) {
            return Response.status(Response.Status.CREATED)
                    .entity(new Made(written.topicId(), written.postId(), written.number(), sheets.url(written.path())))
                    .build();
        }
        if (writing instanceof Writing.Refused refused) {
            throw new TextRefused(refused.verdict());
        }
        if (writing instanceof Writing.Flawed flawed) {
            return Problem.flawed(flawed.flaws().stream()
                            .map(TopicsResource::sentence)
                            .toList())
                    .response()
                    .build();
        }
        if (writing instanceof Writing.Held held) {
            return Problem.of(429, sentence(held.why()))
                    .response()
                    .header("Retry-After", held.left().toSeconds() + 1)
                    .build();
        }
        if (writing instanceof Writing.Closed) {
            return Problem.of(409, "Nobody writes here: the topic is closed, or only others write in its space.")
                    .response()
                    .build();
        }
        throw new NotFoundException();
    }

    private static String sentence(Writing.Held.Why why) {
        return switch (why) {
            case TOO_SOON -> "You write faster than people do: wait a moment.";
            case TOO_MANY -> "You have written enough for a day.";
            case SAME_TEXT -> "You have just sent exactly this text.";
        };
    }

    private static String sentence(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> flaw.field() + " is missing";
            case TOO_LONG -> flaw.field() + " is longer than " + flaw.limit() + " characters";
            case UNKNOWN -> flaw.field() + " is not one that you may choose";
        };
    }
}
