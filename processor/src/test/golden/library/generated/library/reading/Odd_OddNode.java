package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link Odd.OddView}.
 */
@NullMarked
@GeneratedFrom(Odd.OddView.class)
final class Odd_OddNode extends Masked<Odd.Row, Odd_OddPlan> implements Odd.OddView {
  Odd_OddNode(Level<Odd.Row, Odd_OddPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String path() {
    check(plan.showsPath(), "path");
    return present(row.path(), "path");
  }

  @Override
  public String name() {
    check(plan.showsName_(), "name");
    return present(row.name(), "name");
  }

  @Override
  public int place() {
    check(plan.showsPlace(), "place");
    return row.place();
  }

  @Override
  public long level() {
    check(plan.showsLevel(), "level");
    return row.level();
  }

  @Override
  public short row() {
    check(plan.showsRow(), "row");
    return row.row();
  }

  @Override
  public String plan() {
    check(plan.showsPlan(), "plan");
    return present(row.plan(), "plan");
  }

  @Override
  public String index() {
    check(plan.showsIndex(), "index");
    return present(row.index(), "index");
  }

  @Override
  public String out() {
    check(plan.showsOut(), "out");
    return present(row.out(), "out");
  }

  @Override
  public String order() {
    check(plan.showsOrder(), "order");
    return present(row.order(), "order");
  }

  @Override
  public String arguments() {
    check(plan.showsArguments(), "arguments");
    return present(row.arguments(), "arguments");
  }

  @Override
  public String paging() {
    check(plan.showsPaging(), "paging");
    return present(row.paging(), "paging");
  }

  @Override
  public String selected() {
    check(plan.showsSelected(), "selected");
    return present(row.selected(), "selected");
  }

  @Override
  public String fetched() {
    check(plan.showsFetched(), "fetched");
    return present(row.fetched(), "fetched");
  }

  @Override
  public String in() {
    check(plan.showsIn(), "in");
    return present(row.in(), "in");
  }

  @Override
  public String names() {
    check(plan.showsNames(), "names");
    return present(row.names(), "names");
  }

  @Override
  public String field() {
    check(plan.showsField(), "field");
    return present(row.field(), "field");
  }

  @Override
  public String item() {
    check(plan.showsItem(), "item");
    return present(row.item(), "item");
  }

  @Override
  public String value() {
    check(plan.showsValue(), "value");
    return present(row.value(), "value");
  }

  @Override
  public String view() {
    check(plan.showsView(), "view");
    return present(row.view(), "view");
  }

  @Override
  public String orders() {
    check(plan.showsOrders(), "orders");
    return present(row.orders(), "orders");
  }

  @Override
  public String showsName() {
    check(plan.showsShowsName(), "showsName");
    return present(row.showsName(), "showsName");
  }

  @Override
  public Odd. @Nullable OddView self() {
    check(plan.showsSelf(), "self");
    return level.node(Odd_OddDefinition.SELF, index);
  }

  /**
   * Computed by {@link Odd.OddView#of}.
   */
  public String of() {
    check(plan.of_(), "of");
    return present(level.value(Odd_OddDefinition.OF, index), "of");
  }

  /**
   * Computed by {@link Odd.OddView#getClass}.
   */
  public @Nullable String getClass_() {
    check(plan.getClass_(), "getClass");
    return level.value(Odd_OddDefinition.GET_CLASS, index);
  }
}
