package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link ReaderView}.
 */
@NullMarked
@GeneratedFrom(ReaderView.class)
public final class ReaderNode extends Masked<Reader, ReaderPlan> implements ReaderView {
  ReaderNode(Level<Reader, ReaderPlan> level, int index) {
    super(level, index);
  }

  @Override
  public UUID id() {
    return present(row.id(), "id");
  }

  @Override
  public String name() {
    check(plan.showsName(), "name");
    return present(row.name(), "name");
  }

  @Override
  public @Nullable String email() {
    check(plan.showsEmail(), "email");
    return level.allows(ReaderDefinition.EMAIL_CHECK, index) ? row.email() : null;
  }

  @Override
  public Reader.Address address() {
    check(plan.showsAddress(), "address");
    return present(row.address(), "address");
  }

  @Override
  public List<String> tags() {
    check(plan.showsTags(), "tags");
    return present(row.tags(), "tags");
  }

  @Override
  public @Nullable Set<Reader.Mood> moods() {
    check(plan.showsMoods(), "moods");
    return row.moods();
  }

  @Override
  public List<Reader.Address> former() {
    check(plan.showsFormer(), "former");
    return present(row.former(), "former");
  }

  @Override
  public @Nullable ReaderView friend() {
    check(plan.showsFriend(), "friend");
    return level.allows(ReaderDefinition.FRIEND_CHECK, index) ? level.node(ReaderDefinition.FRIEND, index) : null;
  }

  @Override
  public @Nullable Connection<StampView> stamps() {
    check(plan.showsStamps(), "stamps");
    return level.nodes(ReaderDefinition.STAMPS, index);
  }

  @Override
  public @Nullable ReaderView mentor() {
    check(plan.showsMentor(), "mentor");
    return level.allows(ReaderDefinition.MENTOR_CHECK, index) ? level.node(ReaderDefinition.MENTOR, index) : null;
  }

  @Override
  public Connection<ReviewView> reviews() {
    check(plan.showsReviews(), "reviews");
    return present(level.nodes(ReaderDefinition.REVIEWS, index), "reviews");
  }

  @Override
  public @Nullable Connection<ReviewView> liked() {
    check(plan.showsLiked(), "liked");
    return level.allows(ReaderDefinition.LIKED_CHECK, index) ? level.nodes(ReaderDefinition.LIKED, index) : null;
  }

  /**
   * Computed by {@link ReaderView#counts}.
   */
  public String counts() {
    check(plan.counts(), "counts");
    return present(level.value(ReaderDefinition.COUNTS, index), "counts");
  }

  /**
   * Computed by {@link ReaderView#matching}.
   */
  public int matching() {
    check(plan.matching(), "matching");
    return present(level.value(ReaderDefinition.MATCHING, index), "matching");
  }

  /**
   * Computed by {@link ReaderView#circle}.
   */
  public @Nullable String circle() {
    check(plan.circle(), "circle");
    return level.value(ReaderDefinition.CIRCLE, index);
  }

  /**
   * Computed by {@link ReaderView#greeting}.
   */
  public String greeting() {
    check(plan.greeting(), "greeting");
    return present(level.value(ReaderDefinition.GREETING, index), "greeting");
  }

  /**
   * Computed by {@link ReaderView#home}.
   */
  public Reader. @Nullable Address home() {
    check(plan.home(), "home");
    return level.value(ReaderDefinition.HOME, index);
  }

  /**
   * Computed by {@link ReaderView#later}.
   */
  public Integer later() {
    check(plan.later(), "later");
    return present(level.value(ReaderDefinition.LATER, index), "later");
  }

  /**
   * Computed by {@link ReaderView#notes}.
   */
  public @Nullable List<String> notes() {
    check(plan.notes(), "notes");
    return level.value(ReaderDefinition.NOTES, index);
  }
}
