package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the provider sells, and how it can be paid. */
final class Catalog {

    static final Category DOMAINS = new Category("6", "Domains", "domains");
    static final Category CERTIFICATES = new Category("69", "SSL Certificates", "sslcertificates");

    private static final Category HOSTING = new Category("10", "Hosting", "hosting");
    private static final Category DEDICATED = new Category("16", "Dedicated", "dedicated");
    private static final Category VPS = new Category("19", "VPS", "vps");

    private static final Set<Feature> WEB = EnumSet.of(Feature.DNS, Feature.ADDRESSES);
    private static final Set<Feature> VIRTUAL = EnumSet.of(Feature.ADDRESSES, Feature.POWER, Feature.MACHINES);
    private static final Set<Feature> METAL = EnumSet.of(Feature.ADDRESSES, Feature.POWER, Feature.OUTLETS);

    private final List<Product> products = List.of(
            product("333", HOSTING, "Starter Hosting", "9.99", "Disk:10GB\r\nMemory:2GB\r\nMySql:10 DB\r\n", WEB),
            product("334", HOSTING, "Business Hosting", "19.99", "Disk:50GB\r\nMemory:4GB\r\nMySql:50 DB\r\n", WEB),
            product("840", VPS, "VPS Small", "7.50", "2 cores, 4 GB", VIRTUAL),
            product("841", VPS, "VPS Large", "15.00", "4 cores, 8 GB", VIRTUAL),
            product("400", DEDICATED, "Dedicated Server", "89.00", "16 cores, 64 GB", METAL));

    private final List<CertificateProduct> certificates = List.of(
            new CertificateProduct("25", "InstantSSL", prices("27.85", "48.75")),
            new CertificateProduct("26", "Wildcard SSL", prices("120.00", "210.00")));

    private final List<Tld> tlds = List.of(
            tld("6", ".com", "10.00", "0.00", "15.00", "40.00"),
            tld("7", ".net", "12.00", "12.00", "12.00", "60.00"),
            tld("8", ".co.uk", "8.00", "0.00", "8.00", "30.00"));

    private final List<PaymentMethod> paymentMethods = List.of(
            new PaymentMethod("1", "Bank Transfer", "0.0", "0.0"),
            new PaymentMethod("2", "Stripe", "0.5", "2.9"),
            new PaymentMethod("4", "Credit Card", "0.1", "2.4"),
            new PaymentMethod("5", "PayPal", "0.3", "2.9"));

    List<Category> categories() {
        return List.of(HOSTING, DOMAINS, DEDICATED, VPS, CERTIFICATES);
    }

    List<Product> products() {
        return products;
    }

    /** A product, or a refusal. */
    Product product(String id) {
        return products.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("product_not_found"));
    }

    List<CertificateProduct> certificates() {
        return certificates;
    }

    /** A certificate's product, or a refusal. */
    CertificateProduct certificate(String id) {
        return certificates.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("product_not_found"));
    }

    List<Tld> tlds() {
        return tlds;
    }

    /** A top-level domain by its id, or a refusal. */
    Tld tld(String id) {
        return tlds.stream()
                .filter(tld -> tld.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("tld_not_found"));
    }

    Optional<Tld> tldOf(String domain) {
        return tlds.stream()
                .filter(tld -> domain.endsWith(tld.name())
                        && domain.length() > tld.name().length())
                .findFirst();
    }

    List<PaymentMethod> paymentMethods() {
        return paymentMethods;
    }

    void checkPaymentMethod(Fields fields) {
        String id = fields.required("pay_method");
        if (paymentMethods.stream().noneMatch(method -> method.id().equals(id))) {
            throw Refusal.because("invalid_pay_method");
        }
    }

    private static Product product(
            String id, Category category, String name, String price, String description, Set<Feature> features) {
        return new Product(id, category, name, description, Money.of(price), features);
    }

    private static Tld tld(String id, String name, String register, String transfer, String renew, String redemption) {
        return new Tld(id, name, Money.of(register), Money.of(transfer), Money.of(renew), Money.of(redemption));
    }

    private static SortedMap<Integer, BigDecimal> prices(String oneYear, String twoYears) {
        SortedMap<Integer, BigDecimal> prices = new TreeMap<>();
        prices.put(1, Money.of(oneYear));
        prices.put(2, Money.of(twoYears));
        return prices;
    }
}
