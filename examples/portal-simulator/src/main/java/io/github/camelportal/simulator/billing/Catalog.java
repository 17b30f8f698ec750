package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.certificates.SimulatedCertificateProduct;
import io.github.camelportal.simulator.domains.SimulatedTld;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.services.Feature;

/** The products of the provider, and its payment methods. */
public final class Catalog {

    static final SimulatedCategory DOMAINS = new SimulatedCategory("6", "Domains", "domains");
    public static final SimulatedCategory CERTIFICATES =
            new SimulatedCategory("69", "SSL Certificates", "sslcertificates");

    private static final SimulatedCategory HOSTING = new SimulatedCategory("10", "Hosting", "hosting");
    private static final SimulatedCategory DEDICATED = new SimulatedCategory("16", "Dedicated", "dedicated");
    private static final SimulatedCategory VPS = new SimulatedCategory("19", "VPS", "vps");

    private static final Set<Feature> WEB = EnumSet.of(Feature.DNS, Feature.ADDRESSES);
    private static final Set<Feature> VIRTUAL = EnumSet.of(Feature.ADDRESSES, Feature.POWER, Feature.MACHINES);
    private static final Set<Feature> METAL = EnumSet.of(Feature.ADDRESSES, Feature.POWER, Feature.OUTLETS);

    private final List<SimulatedProduct> products = List.of(
            product("333", HOSTING, "Starter Hosting", "9.99", "Disk:10GB\r\nMemory:2GB\r\nMySql:10 DB\r\n", WEB),
            product("334", HOSTING, "Business Hosting", "19.99", "Disk:50GB\r\nMemory:4GB\r\nMySql:50 DB\r\n", WEB),
            product("840", VPS, "VPS Small", "7.50", "2 cores, 4 GB", VIRTUAL),
            product("841", VPS, "VPS Large", "15.00", "4 cores, 8 GB", VIRTUAL),
            product("400", DEDICATED, "Dedicated Server", "89.00", "16 cores, 64 GB", METAL));

    private final List<SimulatedCertificateProduct> certificates = List.of(
            new SimulatedCertificateProduct("25", "InstantSSL", prices("27.85", "48.75")),
            new SimulatedCertificateProduct("26", "Wildcard SSL", prices("120.00", "210.00")));

    private final List<SimulatedTld> tlds = List.of(
            tld("6", ".com", "10.00", "0.00", "15.00", "40.00"),
            tld("7", ".net", "12.00", "12.00", "12.00", "60.00"),
            tld("8", ".co.uk", "8.00", "0.00", "8.00", "30.00"));

    private final List<SimulatedPaymentMethod> paymentMethods = List.of(
            new SimulatedPaymentMethod("1", "Bank Transfer", "0.0", "0.0"),
            new SimulatedPaymentMethod("2", "Stripe", "0.5", "2.9"),
            new SimulatedPaymentMethod("4", "Credit Card", "0.1", "2.4"),
            new SimulatedPaymentMethod("5", "PayPal", "0.3", "2.9"));

    List<SimulatedCategory> categories() {
        return List.of(HOSTING, DOMAINS, DEDICATED, VPS, CERTIFICATES);
    }

    public List<SimulatedProduct> products() {
        return products;
    }

    /** A product, or a refusal. */
    public SimulatedProduct product(String id) {
        return products.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("product_not_found"));
    }

    public List<SimulatedCertificateProduct> certificates() {
        return certificates;
    }

    /** A certificate's product, or a refusal. */
    public SimulatedCertificateProduct certificate(String id) {
        return certificates.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("product_not_found"));
    }

    public List<SimulatedTld> tlds() {
        return tlds;
    }

    /** A top-level domain by its id, or a refusal. */
    public SimulatedTld tld(String id) {
        return tlds.stream()
                .filter(tld -> tld.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("tld_not_found"));
    }

    public Optional<SimulatedTld> tldOf(String domain) {
        return tlds.stream()
                .filter(tld -> domain.endsWith(tld.name())
                        && domain.length() > tld.name().length())
                .findFirst();
    }

    List<SimulatedPaymentMethod> paymentMethods() {
        return paymentMethods;
    }

    /** @param optional whether an order without a method is paid with the account's default */
    void checkPaymentMethod(Fields fields, boolean optional) {
        String standard = paymentMethods.get(0).id();
        String id = optional ? fields.text("pay_method").orElse(standard) : fields.required("pay_method");
        if (paymentMethods.stream().noneMatch(method -> method.id().equals(id))) {
            throw Refusal.because("invalid_pay_method");
        }
    }

    private static SimulatedProduct product(
            String id,
            SimulatedCategory category,
            String name,
            String price,
            String description,
            Set<Feature> features) {
        return new SimulatedProduct(id, category, name, description, Money.of(price), features);
    }

    private static SimulatedTld tld(
            String id, String name, String register, String transfer, String renew, String redemption) {
        return new SimulatedTld(
                id, name, Money.of(register), Money.of(transfer), Money.of(renew), Money.of(redemption));
    }

    private static SortedMap<Integer, BigDecimal> prices(String oneYear, String twoYears) {
        SortedMap<Integer, BigDecimal> prices = new TreeMap<>();
        prices.put(1, Money.of(oneYear));
        prices.put(2, Money.of(twoYears));
        return prices;
    }
}
