resource "hyperv_machine_instance" "web" {
  name                 = "${var.name}-01"
  generation           = 2
  memory_startup_bytes = local.memory * 1024 * 1024 * 1024
}
