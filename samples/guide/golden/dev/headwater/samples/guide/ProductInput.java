package dev.headwater.samples.guide;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Product}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Product.class)
public final class ProductInput extends EntityInput<Product> {
  private ProductInput(Ref<Product> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ProductInput of(Ref<Product> ref) {
    return new ProductInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ProductInput of(String slug) {
    return of(ProductType.ref(slug));
  }

  /**
   * Sets {@link ProductType#TITLE}.
   */
  public ProductInput title(String title) {
    put(ProductType.TITLE, title);
    return this;
  }

  /**
   * Sets {@link ProductType#PRICE}.
   */
  public ProductInput price(Money price) {
    put(ProductType.PRICE, price);
    return this;
  }

  /**
   * Sets {@link ProductType#AVAILABILITY}.
   */
  public ProductInput availability(Product.Availability availability) {
    put(ProductType.AVAILABILITY, availability);
    return this;
  }

  /**
   * Sets {@link ProductType#DESCRIPTION}.
   */
  public ProductInput description(@Nullable String description) {
    put(ProductType.DESCRIPTION, description);
    return this;
  }

  /**
   * Sets {@link ProductType#SUPPLIER}.
   */
  public ProductInput supplier(@Nullable Ref<Supplier> supplier) {
    put(ProductType.SUPPLIER, supplier);
    return this;
  }
}
